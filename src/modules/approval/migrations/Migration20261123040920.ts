import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123040920 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "b2b_approval_decision" ("id" text not null, "request_id" text not null, "tier" integer not null, "decision" text check ("decision" in ('approve', 'reject')) not null, "reason" text null, "decider_type" text check ("decider_type" in ('member', 'sales_rep', 'user', 'system')) not null, "decider_id" text not null, "decider_name" text not null, "on_behalf_of_id" text null, "keys" text[] not null, "via" text check ("via" in ('store', 'link', 'admin', 'rep', 'job')) not null, "decided_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_approval_decision_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_decision_deleted_at" ON "b2b_approval_decision" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_approval_decision_once" ON "b2b_approval_decision" ("request_id", "tier", "decider_type", "decider_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_approval_delegation" ("id" text not null, "company_id" text not null, "member_id" text not null, "delegate_id" text not null, "starts_on" text not null, "ends_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_approval_delegation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_delegation_deleted_at" ON "b2b_approval_delegation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_delegation_member_id" ON "b2b_approval_delegation" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_delegation_delegate_id" ON "b2b_approval_delegation" ("delegate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_delegation_company_id" ON "b2b_approval_delegation" ("company_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_approval_policy" ("id" text not null, "office_id" text null, "company_id" text null, "account_id" text null, "name" text not null, "enabled" boolean not null default true, "trigger" jsonb not null, "rule" jsonb not null, "tolerance_percent" real not null default 0, "valid_days" integer not null default 30, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_approval_policy_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_policy_deleted_at" ON "b2b_approval_policy" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_policy_account_id" ON "b2b_approval_policy" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_policy_company_id" ON "b2b_approval_policy" ("company_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_policy_office_id" ON "b2b_approval_policy" ("office_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_approval_request" ("id" text not null, "cart_id" text not null, "order_header_id" text not null, "account_id" text not null, "company_id" text not null, "office_id" text not null, "member_id" text not null, "requested_by_type" text check ("requested_by_type" in ('member', 'sales_rep', 'user')) not null, "requested_by_id" text not null, "requested_by_name" text not null, "note" text null, "status" text check ("status" in ('pending', 'approved', 'rejected', 'withdrawn', 'expired', 'superseded')) not null default 'pending', "content_hash" text not null, "basket" jsonb not null, "snapshot" jsonb not null, "reasons" jsonb not null, "covers" text[] not null, "follows_id" text null, "total" numeric not null, "currency_code" text not null, "tiers" jsonb not null, "tier" integer not null default 0, "awaits" text[] not null, "escalate_at" timestamptz null, "escalated_at" timestamptz null, "tolerance_percent" real not null, "valid_days" integer not null, "watched_at" timestamptz not null, "requested_at" timestamptz not null, "expires_at" timestamptz not null, "decided_at" timestamptz null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_approval_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_request_deleted_at" ON "b2b_approval_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_approval_request_pending_of_cart" ON "b2b_approval_request" ("cart_id") WHERE status = 'pending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_request_cart_id" ON "b2b_approval_request" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_request_member_id_requested_at" ON "b2b_approval_request" ("member_id", "requested_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_request_company_id_requested_at" ON "b2b_approval_request" ("company_id", "requested_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_request_office_id_status" ON "b2b_approval_request" ("office_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_request_awaits" ON "b2b_approval_request" USING gin ("awaits") WHERE status = 'pending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_request_running_out" ON "b2b_approval_request" ("expires_at") WHERE status IN ('pending', 'approved') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_approval_request_to_watch" ON "b2b_approval_request" ("watched_at") WHERE status = 'pending' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_approval_decision" cascade;`);

    this.addSql(`drop table if exists "b2b_approval_delegation" cascade;`);

    this.addSql(`drop table if exists "b2b_approval_policy" cascade;`);

    this.addSql(`drop table if exists "b2b_approval_request" cascade;`);
  }

}
