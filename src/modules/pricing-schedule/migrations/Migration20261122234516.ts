import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122234516 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_price_proposal" add column if not exists "answer_note" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_price_proposal" drop column if exists "answer_note";`);
  }

}
