import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122060747 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_invitation" drop constraint if exists "b2b_invitation_company_id_email_unique";`);
    this.addSql(`alter table if exists "b2b_invitation" drop constraint if exists "b2b_invitation_token_hash_unique";`);
    this.addSql(`alter table if exists "b2b_email_domain" drop constraint if exists "b2b_email_domain_domain_unique";`);
    this.addSql(`create table if not exists "b2b_email_domain" ("id" text not null, "domain" text not null, "role_ids" text[] not null default '{}', "company_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_email_domain_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_email_domain_company_id" ON "b2b_email_domain" ("company_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_email_domain_deleted_at" ON "b2b_email_domain" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_email_domain_domain_unique" ON "b2b_email_domain" ("domain") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_invitation" ("id" text not null, "email" text not null, "status" text check ("status" in ('pending', 'accepted', 'revoked')) not null default 'pending', "role_ids" text[] not null default '{}', "job_title" text null, "accesses" jsonb null, "token_hash" text not null, "expires_at" timestamptz not null, "sent_at" timestamptz null, "send_error" text null, "accepted_at" timestamptz null, "member_id" text null, "origin" text check ("origin" in ('company', 'clerk', 'domain')) not null default 'company', "company_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_invitation_company_id" ON "b2b_invitation" ("company_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_invitation_deleted_at" ON "b2b_invitation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_invitation_token_hash_unique" ON "b2b_invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_invitation_company_id_email_unique" ON "b2b_invitation" ("company_id", "email") WHERE status = 'pending' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_ship_to_request" ("id" text not null, "member_id" text not null, "account_id" text not null, "status" text check ("status" in ('awaiting_company', 'awaiting_office', 'approved', 'rejected')) not null default 'awaiting_company', "name" text not null, "address_1" text not null, "address_2" text null, "city" text not null, "province" text null, "postal_code" text not null, "country_code" text not null, "contact_name" text null, "contact_phone" text null, "delivery_instructions" text null, "project_id" text null, "note" text null, "decision_note" text null, "decided_at" timestamptz null, "ship_to_id" text null, "company_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_ship_to_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_request_company_id" ON "b2b_ship_to_request" ("company_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_request_deleted_at" ON "b2b_ship_to_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_request_member_id" ON "b2b_ship_to_request" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_request_status" ON "b2b_ship_to_request" ("status") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_email_domain" add constraint "b2b_email_domain_company_id_foreign" foreign key ("company_id") references "b2b_company" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_invitation" add constraint "b2b_invitation_company_id_foreign" foreign key ("company_id") references "b2b_company" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_ship_to_request" add constraint "b2b_ship_to_request_company_id_foreign" foreign key ("company_id") references "b2b_company" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_project" drop constraint if exists "b2b_project_status_check";`);

    this.addSql(`alter table if exists "b2b_project" add constraint "b2b_project_status_check" check("status" in ('open', 'on_hold', 'closed'));`);

    this.addSql(`alter table if exists "b2b_ship_to" alter column "code" type text using ("code"::text);`);
    this.addSql(`alter table if exists "b2b_ship_to" alter column "code" drop not null;`);

    this.addSql(`alter table if exists "b2b_ship_to_access" add column if not exists "delegated_by_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_access_delegated_by_id" ON "b2b_ship_to_access" ("delegated_by_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_email_domain" cascade;`);

    this.addSql(`drop table if exists "b2b_invitation" cascade;`);

    this.addSql(`drop table if exists "b2b_ship_to_request" cascade;`);

    this.addSql(`alter table if exists "b2b_project" drop constraint if exists "b2b_project_status_check";`);

    this.addSql(`alter table if exists "b2b_project" add constraint "b2b_project_status_check" check("status" in ('open', 'closed'));`);

    this.addSql(`alter table if exists "b2b_ship_to" alter column "code" type text using ("code"::text);`);
    this.addSql(`alter table if exists "b2b_ship_to" alter column "code" set not null;`);

    this.addSql(`drop index if exists "IDX_b2b_ship_to_access_delegated_by_id";`);
    this.addSql(`alter table if exists "b2b_ship_to_access" drop column if exists "delegated_by_id";`);
  }

}
