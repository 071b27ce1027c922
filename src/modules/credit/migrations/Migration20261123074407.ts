import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123074407 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_exchange_rate" drop constraint if exists "b2b_exchange_rate_from_code_to_code_valid_from_unique";`);
    this.addSql(`create table if not exists "b2b_credit_group" ("id" text not null, "name" text not null, "currency_code" text not null, "credit_limit" numeric not null, "raw_credit_limit" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_credit_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_group_deleted_at" ON "b2b_credit_group" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_exchange_rate" ("id" text not null, "from_code" text not null, "to_code" text not null, "rate" numeric not null, "valid_from" text not null, "source" text null, "raw_rate" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_exchange_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_exchange_rate_deleted_at" ON "b2b_exchange_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_exchange_rate_from_code_to_code_valid_from_unique" ON "b2b_exchange_rate" ("from_code", "to_code", "valid_from") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_credit_facility" add column if not exists "group_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_facility_group_id" ON "b2b_credit_facility" ("group_id") WHERE group_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_credit_group" cascade;`);

    this.addSql(`drop table if exists "b2b_exchange_rate" cascade;`);

    this.addSql(`drop index if exists "IDX_b2b_credit_facility_group_id";`);
    this.addSql(`alter table if exists "b2b_credit_facility" drop column if exists "group_id";`);
  }

}
