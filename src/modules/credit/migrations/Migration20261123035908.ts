import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123035908 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_credit_reservation" drop constraint if exists "b2b_credit_reservation_order_header_id_unique";`);
    this.addSql(`alter table if exists "b2b_credit_entry" drop constraint if exists "b2b_credit_entry_account_id_key_unique";`);
    this.addSql(`create table if not exists "b2b_credit_entry" ("id" text not null, "account_id" text not null, "company_id" text not null, "kind" text check ("kind" in ('reserve', 'release', 'invoice', 'payment', 'credit_note', 'adjustment', 'write_off')) not null, "balance_delta" numeric not null, "reserved_delta" numeric not null, "currency_code" text not null, "order_header_id" text null, "reference" text null, "reason" text null, "due_on" text null, "actor" jsonb not null, "key" text not null, "raw_balance_delta" jsonb not null, "raw_reserved_delta" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_credit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_entry_deleted_at" ON "b2b_credit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_credit_entry_account_id_key_unique" ON "b2b_credit_entry" ("account_id", "key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_entry_account_id_created_at" ON "b2b_credit_entry" ("account_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_entry_order_header_id" ON "b2b_credit_entry" ("order_header_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_credit_reservation" ("id" text not null, "account_id" text not null, "order_header_id" text not null, "payment_session_id" text not null, "session_amount" numeric not null, "currency_code" text not null, "amount" numeric not null, "total" numeric not null, "invoiced" numeric not null default 0, "captured" numeric not null default 0, "reserved_at" timestamptz not null, "seen_at" timestamptz null, "raw_session_amount" jsonb not null, "raw_amount" jsonb not null, "raw_total" jsonb not null, "raw_invoiced" jsonb not null default '{"value":"0","precision":20}', "raw_captured" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_credit_reservation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_reservation_deleted_at" ON "b2b_credit_reservation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_credit_reservation_order_header_id_unique" ON "b2b_credit_reservation" ("order_header_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_reservation_payment_session_id" ON "b2b_credit_reservation" ("payment_session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_credit_reservation_held" ON "b2b_credit_reservation" ("account_id") WHERE amount > 0 AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_credit_facility" add column if not exists "overdue_since" text null, add column if not exists "over_limit" text check ("over_limit" in ('block', 'warn')) not null default 'block', add column if not exists "overdue_days_allowed" integer null, add column if not exists "ledger_balance" numeric not null default 0, add column if not exists "reserved" numeric not null default 0, add column if not exists "raw_ledger_balance" jsonb not null default '{"value":"0","precision":20}', add column if not exists "raw_reserved" jsonb not null default '{"value":"0","precision":20}';`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_credit_entry" cascade;`);

    this.addSql(`drop table if exists "b2b_credit_reservation" cascade;`);

    this.addSql(`alter table if exists "b2b_credit_facility" drop column if exists "overdue_since", drop column if exists "over_limit", drop column if exists "overdue_days_allowed", drop column if exists "ledger_balance", drop column if exists "reserved", drop column if exists "raw_ledger_balance", drop column if exists "raw_reserved";`);
  }

}
