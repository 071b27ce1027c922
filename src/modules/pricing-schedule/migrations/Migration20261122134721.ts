import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122134721 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "b2b_price_import" ("id" text not null, "kind" text not null, "file_name" text not null, "status" text check ("status" in ('previewing', 'previewed', 'applying', 'applied', 'failed')) not null default 'previewing', "rows_total" integer not null default 0, "rows_done" integer not null default 0, "counts" jsonb null, "failure" text null, "created_by" text not null, "requested_by" jsonb null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_price_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_import_deleted_at" ON "b2b_price_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_import_status" ON "b2b_price_import" ("status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_price_import_chunk" ("import_id" text not null, "number" integer not null, "content" text not null, "created_at" timestamptz not null default now(), constraint "b2b_price_import_chunk_pkey" primary key ("import_id", "number"));`);
    this.addSql(`create table if not exists "b2b_price_import_refusal" ("import_id" text not null, "line" integer not null, "entity_key" text not null, "message" text not null, "cells" text[] not null, constraint "b2b_price_import_refusal_pkey" primary key ("import_id", "line"));`);
    // Unlogged: what a crash of PostgreSQL takes from it stands in the chunks.
    this.addSql(`create unlogged table if not exists "b2b_price_import_row" ("import_id" text not null, "line" integer not null, "action" text not null, "existing_id" text null, "before" jsonb null, "entity_key" text not null, "schedule_id" text not null, "target_type" text not null, "target_id" text not null, "method" text not null, "base" text not null, "base_schedule_id" text null, "value" numeric not null, "unit_code" text not null, "content" numeric not null, "from_quantity" numeric not null, "base_quantity" numeric not null, constraint "b2b_price_import_row_pkey" primary key ("import_id", "line"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_price_import_row_key" ON "b2b_price_import_row" ("import_id", "schedule_id", "target_type", "target_id", "base_quantity");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_price_import" cascade;`);

    this.addSql(`drop table if exists "b2b_price_import_chunk", "b2b_price_import_refusal", "b2b_price_import_row";`);
  }

}
