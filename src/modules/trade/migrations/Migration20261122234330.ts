import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122234330 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_order_header" add column if not exists "pay_by" text check ("pay_by" in ('account', 'card')) null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_order_header" drop column if exists "pay_by";`);
  }

}
