import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122093500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_without_erp_number" ON "b2b_order_header" ("office_id", "placed_at") WHERE order_id IS NOT NULL AND erp_number IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_b2b_order_header_without_erp_number";`);
  }

}
