import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122070100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_import_batch" add column if not exists "requested_by" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_import_batch" drop column if exists "requested_by";`);
  }

}
