import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122202854 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "b2b_line_receipt" ("id" text not null, "cart_id" text not null, "line_ids" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_line_receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_line_receipt_deleted_at" ON "b2b_line_receipt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_line_receipt_cart_id" ON "b2b_line_receipt" ("cart_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_line_receipt" cascade;`);
  }

}
