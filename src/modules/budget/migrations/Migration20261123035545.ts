import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123035545 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_budget_use" drop constraint if exists "b2b_budget_use_order_header_id_budget_id_sequence_unique";`);
    this.addSql(`alter table if exists "b2b_budget_period" drop constraint if exists "b2b_budget_period_budget_id_period_key_unique";`);
    this.addSql(`alter table if exists "b2b_budget_calendar" drop constraint if exists "b2b_budget_calendar_company_id_unique";`);
    this.addSql(`create table if not exists "b2b_budget" ("id" text not null, "company_id" text not null, "account_id" text null, "scope" text check ("scope" in ('member', 'project', 'company')) not null, "member_id" text null, "project_id" text null, "name" text not null, "amount" numeric not null, "currency_code" text not null, "basis" text check ("basis" in ('net', 'gross')) not null default 'net', "period" text check ("period" in ('day', 'week', 'month', 'quarter', 'year', 'total')) not null, "starts_on" text null, "ends_on" text null, "over" text check ("over" in ('block', 'warn', 'ask')) not null default 'block', "enabled" boolean not null default true, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_budget_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_budget_deleted_at" ON "b2b_budget" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_budget_company_id_scope" ON "b2b_budget" ("company_id", "scope") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_budget_member_id" ON "b2b_budget" ("member_id") WHERE member_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_budget_project_id" ON "b2b_budget" ("project_id") WHERE project_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_budget_calendar" ("id" text not null, "company_id" text not null, "time_zone" text not null, "week_starts_on" text check ("week_starts_on" in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')) not null default 'monday', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_budget_calendar_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_budget_calendar_deleted_at" ON "b2b_budget_calendar" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_budget_calendar_company_id_unique" ON "b2b_budget_calendar" ("company_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_budget_period" ("id" text not null, "budget_id" text not null, "period_key" text not null, "used" numeric not null default 0, "raw_used" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_budget_period_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_budget_period_deleted_at" ON "b2b_budget_period" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_budget_period_budget_id_period_key_unique" ON "b2b_budget_period" ("budget_id", "period_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_budget_use" ("id" text not null, "budget_id" text not null, "period_key" text not null, "order_header_id" text not null, "kind" text check ("kind" in ('take', 'release', 'adjust')) not null, "sequence" integer not null, "amount" numeric not null, "at" timestamptz not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_budget_use_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_budget_use_deleted_at" ON "b2b_budget_use" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_budget_use_order_header_id_budget_id_sequence_unique" ON "b2b_budget_use" ("order_header_id", "budget_id", "sequence") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_budget_use_budget_id_period_key" ON "b2b_budget_use" ("budget_id", "period_key") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_budget" cascade;`);

    this.addSql(`drop table if exists "b2b_budget_calendar" cascade;`);

    this.addSql(`drop table if exists "b2b_budget_period" cascade;`);

    this.addSql(`drop table if exists "b2b_budget_use" cascade;`);
  }

}
