import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122031643 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_ship_to" drop constraint if exists "b2b_ship_to_company_id_code_unique";`);
    this.addSql(`alter table if exists "b2b_role" drop constraint if exists "b2b_role_code_unique";`);
    this.addSql(`alter table if exists "b2b_role" drop constraint if exists "b2b_role_company_id_code_unique";`);
    this.addSql(`alter table if exists "b2b_project" drop constraint if exists "b2b_project_company_id_code_unique";`);
    this.addSql(`alter table if exists "b2b_member" drop constraint if exists "b2b_member_company_id_customer_id_unique";`);
    this.addSql(`alter table if exists "b2b_company" drop constraint if exists "b2b_company_handle_unique";`);
    this.addSql(`create table if not exists "b2b_company" ("id" text not null, "name" text not null, "handle" text not null, "status" text check ("status" in ('active', 'suspended', 'closed')) not null default 'active', "parent_id" text null, "registration_number" text null, "vat_number" text null, "email" text null, "phone" text null, "endpoint_scheme" text null, "endpoint_id" text null, "bill_to_name" text null, "bill_to_address_1" text not null, "bill_to_address_2" text null, "bill_to_city" text not null, "bill_to_province" text null, "bill_to_postal_code" text not null, "bill_to_country_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_company_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_company_deleted_at" ON "b2b_company" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_company_handle_unique" ON "b2b_company" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_company_parent_id" ON "b2b_company" ("parent_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_member" ("id" text not null, "customer_id" text not null, "status" text check ("status" in ('active', 'suspended', 'removed')) not null default 'active', "job_title" text null, "chosen_account_id" text null, "chosen_at" timestamptz null, "company_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_member_company_id" ON "b2b_member" ("company_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_member_deleted_at" ON "b2b_member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_member_company_id_customer_id_unique" ON "b2b_member" ("company_id", "customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_member_customer_id" ON "b2b_member" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_project" ("id" text not null, "code" text not null, "name" text not null, "status" text check ("status" in ('open', 'closed')) not null default 'open', "starts_on" text null, "ends_on" text null, "company_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_project_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_project_company_id" ON "b2b_project" ("company_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_project_deleted_at" ON "b2b_project" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_project_company_id_code_unique" ON "b2b_project" ("company_id", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_role" ("id" text not null, "code" text not null, "name" text not null, "company_id" text null, "permissions" text[] not null default '{}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_role_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_role_deleted_at" ON "b2b_role" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_role_company_id_code_unique" ON "b2b_role" ("company_id", "code") WHERE company_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_role_code_unique" ON "b2b_role" ("code") WHERE company_id IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_member_role" ("member_id" text not null, "role_id" text not null, constraint "b2b_member_role_pkey" primary key ("member_id", "role_id"));`);

    this.addSql(`create table if not exists "b2b_ship_to" ("id" text not null, "code" text not null, "name" text not null, "status" text check ("status" in ('active', 'closed')) not null default 'active', "address_1" text not null, "address_2" text null, "city" text not null, "province" text null, "postal_code" text not null, "country_code" text not null, "contact_name" text null, "contact_phone" text null, "delivery_instructions" text null, "company_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_ship_to_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_company_id" ON "b2b_ship_to" ("company_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_deleted_at" ON "b2b_ship_to" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_ship_to_company_id_code_unique" ON "b2b_ship_to" ("company_id", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_project_ship_to" ("project_id" text not null, "ship_to_id" text not null, constraint "b2b_project_ship_to_pkey" primary key ("project_id", "ship_to_id"));`);

    this.addSql(`create table if not exists "b2b_ship_to_access" ("id" text not null, "starts_on" text null, "ends_on" text null, "amount_limit" numeric null, "member_id" text not null, "ship_to_id" text null, "project_id" text null, "raw_amount_limit" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_ship_to_access_pkey" primary key ("id"), constraint b2b_ship_to_access_one_target check ((ship_to_id IS NULL) <> (project_id IS NULL)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_access_member_id" ON "b2b_ship_to_access" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_access_ship_to_id" ON "b2b_ship_to_access" ("ship_to_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_access_project_id" ON "b2b_ship_to_access" ("project_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_ship_to_access_deleted_at" ON "b2b_ship_to_access" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_member" add constraint "b2b_member_company_id_foreign" foreign key ("company_id") references "b2b_company" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_project" add constraint "b2b_project_company_id_foreign" foreign key ("company_id") references "b2b_company" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_member_role" add constraint "b2b_member_role_member_id_foreign" foreign key ("member_id") references "b2b_member" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table if exists "b2b_member_role" add constraint "b2b_member_role_role_id_foreign" foreign key ("role_id") references "b2b_role" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "b2b_ship_to" add constraint "b2b_ship_to_company_id_foreign" foreign key ("company_id") references "b2b_company" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_project_ship_to" add constraint "b2b_project_ship_to_project_id_foreign" foreign key ("project_id") references "b2b_project" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table if exists "b2b_project_ship_to" add constraint "b2b_project_ship_to_ship_to_id_foreign" foreign key ("ship_to_id") references "b2b_ship_to" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "b2b_ship_to_access" add constraint "b2b_ship_to_access_member_id_foreign" foreign key ("member_id") references "b2b_member" ("id") on update cascade;`);
    this.addSql(`alter table if exists "b2b_ship_to_access" add constraint "b2b_ship_to_access_ship_to_id_foreign" foreign key ("ship_to_id") references "b2b_ship_to" ("id") on update cascade on delete set null;`);
    this.addSql(`alter table if exists "b2b_ship_to_access" add constraint "b2b_ship_to_access_project_id_foreign" foreign key ("project_id") references "b2b_project" ("id") on update cascade on delete set null;`);

    this.addSql(`insert into "b2b_role" ("id", "code", "name") values ('role_admin', 'admin', 'Admin'), ('role_buyer', 'buyer', 'Buyer'), ('role_approver', 'approver', 'Approver'), ('role_accounts_payable', 'accounts_payable', 'Accounts payable'), ('role_viewer', 'viewer', 'Viewer') on conflict do nothing;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_member" drop constraint if exists "b2b_member_company_id_foreign";`);

    this.addSql(`alter table if exists "b2b_project" drop constraint if exists "b2b_project_company_id_foreign";`);

    this.addSql(`alter table if exists "b2b_ship_to" drop constraint if exists "b2b_ship_to_company_id_foreign";`);

    this.addSql(`alter table if exists "b2b_member_role" drop constraint if exists "b2b_member_role_member_id_foreign";`);

    this.addSql(`alter table if exists "b2b_ship_to_access" drop constraint if exists "b2b_ship_to_access_member_id_foreign";`);

    this.addSql(`alter table if exists "b2b_project_ship_to" drop constraint if exists "b2b_project_ship_to_project_id_foreign";`);

    this.addSql(`alter table if exists "b2b_ship_to_access" drop constraint if exists "b2b_ship_to_access_project_id_foreign";`);

    this.addSql(`alter table if exists "b2b_member_role" drop constraint if exists "b2b_member_role_role_id_foreign";`);

    this.addSql(`alter table if exists "b2b_project_ship_to" drop constraint if exists "b2b_project_ship_to_ship_to_id_foreign";`);

    this.addSql(`alter table if exists "b2b_ship_to_access" drop constraint if exists "b2b_ship_to_access_ship_to_id_foreign";`);

    this.addSql(`drop table if exists "b2b_company" cascade;`);

    this.addSql(`drop table if exists "b2b_member" cascade;`);

    this.addSql(`drop table if exists "b2b_project" cascade;`);

    this.addSql(`drop table if exists "b2b_role" cascade;`);

    this.addSql(`drop table if exists "b2b_member_role" cascade;`);

    this.addSql(`drop table if exists "b2b_ship_to" cascade;`);

    this.addSql(`drop table if exists "b2b_project_ship_to" cascade;`);

    this.addSql(`drop table if exists "b2b_ship_to_access" cascade;`);
  }

}
