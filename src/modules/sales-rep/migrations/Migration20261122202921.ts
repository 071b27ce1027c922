import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122202921 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_sales_rep_office" drop constraint if exists "b2b_sales_rep_office_sales_rep_id_office_id_unique";`);
    this.addSql(`alter table if exists "b2b_rep_assignment" drop constraint if exists "b2b_rep_assignment_account_id_sales_rep_id_unique";`);
    this.addSql(`alter table if exists "b2b_sales_rep" drop constraint if exists "b2b_sales_rep_invitation_hash_unique";`);
    this.addSql(`alter table if exists "b2b_sales_rep" drop constraint if exists "b2b_sales_rep_email_unique";`);
    this.addSql(`alter table if exists "b2b_rep_policy" drop constraint if exists "b2b_rep_policy_office_id_unique";`);
    this.addSql(`alter table if exists "b2b_rep_consent" drop constraint if exists "b2b_rep_consent_company_id_sales_rep_id_unique";`);
    this.addSql(`create table if not exists "b2b_rep_consent" ("id" text not null, "company_id" text not null, "sales_rep_id" text null, "member_id" text not null, "given_at" timestamptz not null, "expires_at" timestamptz null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_rep_consent_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_rep_consent_deleted_at" ON "b2b_rep_consent" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_rep_consent_asked" ON "b2b_rep_consent" ("company_id") WHERE sales_rep_id IS NULL AND ended_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_rep_consent_company_id_sales_rep_id_unique" ON "b2b_rep_consent" ("company_id", "sales_rep_id") WHERE sales_rep_id IS NOT NULL AND ended_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_rep_policy" ("id" text not null, "office_id" text not null, "sees" text check ("sees" in ('own', 'own_and_unassigned', 'all')) not null default 'own_and_unassigned', "permissions" text[] not null default '{}', "may_act_for_account" boolean not null default true, "may_place" boolean not null default true, "may_pay_on_account" boolean not null default true, "may_override_prices" boolean not null default false, "override_floor_percent" real not null default 0, "discount_ceiling_percent" real not null default 0, "session_minutes" integer not null default 60, "hand_over_days" integer not null default 14, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_rep_policy_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_rep_policy_deleted_at" ON "b2b_rep_policy" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_rep_policy_office_id_unique" ON "b2b_rep_policy" ("office_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_sales_rep" ("id" text not null, "name" text not null, "email" text not null, "phone" text null, "kind" text check ("kind" in ('field', 'inside', 'partner')) not null default 'field', "status" text check ("status" in ('active', 'inactive')) not null default 'active', "erp_code" text null, "invitation_hash" text null, "invitation_expires_at" timestamptz null, "accepted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_sales_rep_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_sales_rep_deleted_at" ON "b2b_sales_rep" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_sales_rep_email_unique" ON "b2b_sales_rep" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_sales_rep_invitation_hash_unique" ON "b2b_sales_rep" ("invitation_hash") WHERE invitation_hash IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_rep_assignment" ("id" text not null, "account_id" text not null, "office_id" text not null, "type" text check ("type" in ('primary', 'secondary', 'house')) not null default 'primary', "source" text check ("source" in ('manual', 'csv', 'rule')) not null default 'manual', "reason" text null, "started_at" timestamptz not null, "ended_at" timestamptz null, "sales_rep_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_rep_assignment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_rep_assignment_sales_rep_id" ON "b2b_rep_assignment" ("sales_rep_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_rep_assignment_deleted_at" ON "b2b_rep_assignment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_rep_assignment_account_id_sales_rep_id_unique" ON "b2b_rep_assignment" ("account_id", "sales_rep_id") WHERE ended_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_rep_assignment_one_primary" ON "b2b_rep_assignment" ("account_id") WHERE type = 'primary' AND ended_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_rep_assignment_sales_rep_id_ended_at" ON "b2b_rep_assignment" ("sales_rep_id", "ended_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_rep_assignment_account_id_started_at" ON "b2b_rep_assignment" ("account_id", "started_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_acting_session" ("id" text not null, "actor_type" text check ("actor_type" in ('sales_rep', 'user')) not null, "actor_id" text not null, "actor_name" text not null, "account_id" text not null, "company_id" text not null, "office_id" text not null, "acts_as" text check ("acts_as" in ('member', 'account')) not null, "member_id" text not null, "customer_id" text not null, "channel" text check ("channel" in ('visit', 'telephone', 'counter')) not null, "reason" text null, "started_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "ended_by" text check ("ended_by" in ('actor', 'office', 'company')) null, "sales_rep_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_acting_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_acting_session_sales_rep_id" ON "b2b_acting_session" ("sales_rep_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_acting_session_deleted_at" ON "b2b_acting_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_acting_session_actor_id_started_at" ON "b2b_acting_session" ("actor_id", "started_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_acting_session_company_id_started_at" ON "b2b_acting_session" ("company_id", "started_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_acting_session_office_id_started_at" ON "b2b_acting_session" ("office_id", "started_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_acting_session_account_id_started_at" ON "b2b_acting_session" ("account_id", "started_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_sales_rep_office" ("id" text not null, "office_id" text not null, "sales_rep_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_sales_rep_office_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_sales_rep_office_sales_rep_id" ON "b2b_sales_rep_office" ("sales_rep_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_sales_rep_office_deleted_at" ON "b2b_sales_rep_office" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_sales_rep_office_sales_rep_id_office_id_unique" ON "b2b_sales_rep_office" ("sales_rep_id", "office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_sales_rep_office_office_id" ON "b2b_sales_rep_office" ("office_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_rep_assignment" add constraint "b2b_rep_assignment_sales_rep_id_foreign" foreign key ("sales_rep_id") references "b2b_sales_rep" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_acting_session" add constraint "b2b_acting_session_sales_rep_id_foreign" foreign key ("sales_rep_id") references "b2b_sales_rep" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "b2b_sales_rep_office" add constraint "b2b_sales_rep_office_sales_rep_id_foreign" foreign key ("sales_rep_id") references "b2b_sales_rep" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_rep_assignment" drop constraint if exists "b2b_rep_assignment_sales_rep_id_foreign";`);

    this.addSql(`alter table if exists "b2b_acting_session" drop constraint if exists "b2b_acting_session_sales_rep_id_foreign";`);

    this.addSql(`alter table if exists "b2b_sales_rep_office" drop constraint if exists "b2b_sales_rep_office_sales_rep_id_foreign";`);

    this.addSql(`drop table if exists "b2b_rep_consent" cascade;`);

    this.addSql(`drop table if exists "b2b_rep_policy" cascade;`);

    this.addSql(`drop table if exists "b2b_sales_rep" cascade;`);

    this.addSql(`drop table if exists "b2b_rep_assignment" cascade;`);

    this.addSql(`drop table if exists "b2b_acting_session" cascade;`);

    this.addSql(`drop table if exists "b2b_sales_rep_office" cascade;`);
  }

}
