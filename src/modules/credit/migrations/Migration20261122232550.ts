import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122232550 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_credit_facility" drop constraint if exists "b2b_credit_facility_account_id_unique";`);
    this.addSql(`create table if not exists "b2b_credit_facility" ("id" text not null, "account_id" text not null, "company_id" text not null, "office_id" text not null, "currency_code" text not null, "credit_limit" numeric null, "as_of" timestamptz null, "balance" numeric null, "overdue" numeric null, "open_orders" numeric null, "on_stop" boolean not null default false, "raw_credit_limit" jsonb null, "raw_balance" jsonb null, "raw_overdue" jsonb null, "raw_open_orders" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_credit_facility_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_facility_deleted_at" ON "b2b_credit_facility" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_credit_facility_account_id_unique" ON "b2b_credit_facility" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_facility_office_id_company_id" ON "b2b_credit_facility" ("office_id", "company_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_credit_facility" cascade;`);
  }

}
