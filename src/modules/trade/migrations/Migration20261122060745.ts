import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122060745 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_application" drop constraint if exists "b2b_application_customer_id_office_id_unique";`);
    this.addSql(`create table if not exists "b2b_application" ("id" text not null, "customer_id" text not null, "status" text check ("status" in ('pending', 'approved', 'rejected', 'withdrawn')) not null default 'pending', "company_name" text not null, "registration_number" text null, "vat_number" text null, "contact_name" text not null, "contact_email" text not null, "contact_phone" text null, "accounts_email" text null, "bill_to_address_1" text not null, "bill_to_address_2" text null, "bill_to_city" text not null, "bill_to_province" text null, "bill_to_postal_code" text not null, "bill_to_country_code" text not null, "requested_terms" text null, "requested_limit" numeric null, "note" text null, "custom_fields" jsonb null, "granted" jsonb null, "decision_note" text null, "decided_by" text null, "decided_at" timestamptz null, "company_id" text null, "account_id" text null, "office_id" text not null, "raw_requested_limit" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_application_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_application_office_id" ON "b2b_application" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_application_deleted_at" ON "b2b_application" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_application_status" ON "b2b_application" ("status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_application_customer_id_office_id_unique" ON "b2b_application" ("customer_id", "office_id") WHERE status = 'pending' AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_application" add constraint "b2b_application_office_id_foreign" foreign key ("office_id") references "b2b_sales_office" ("id") on update cascade;`);

    this.addSql(`drop index if exists "IDX_b2b_order_header_company_id";`);

    this.addSql(`alter table if exists "b2b_order_header" add column if not exists "display_id" integer null, add column if not exists "erp_number" text null, add column if not exists "currency_code" text null, add column if not exists "net_total" numeric null, add column if not exists "tax_total" numeric null, add column if not exists "total" numeric null, add column if not exists "cancelled_at" timestamptz null, add column if not exists "raw_net_total" jsonb null, add column if not exists "raw_tax_total" jsonb null, add column if not exists "raw_total" jsonb null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_company_id_placed_at" ON "b2b_order_header" ("company_id", "placed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_display_id" ON "b2b_order_header" ("display_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_sales_office" add column if not exists "approves_ship_tos" boolean not null default false, add column if not exists "applicant_access" text check ("applicant_access" in ('nothing', 'list_prices', 'list_prices_and_card')) not null default 'list_prices_and_card';`);

    this.addSql(`alter table if exists "b2b_account" add column if not exists "project_rule" text check ("project_rule" in ('not_asked', 'required')) not null default 'not_asked', add column if not exists "price_group_id" text null;`);
    this.addSql(`alter table if exists "b2b_account" alter column "number" type text using ("number"::text);`);
    this.addSql(`alter table if exists "b2b_account" alter column "number" drop not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_application" cascade;`);

    this.addSql(`drop index if exists "IDX_b2b_order_header_company_id_placed_at";`);
    this.addSql(`drop index if exists "IDX_b2b_order_header_display_id";`);
    this.addSql(`alter table if exists "b2b_order_header" drop column if exists "display_id", drop column if exists "erp_number", drop column if exists "currency_code", drop column if exists "net_total", drop column if exists "tax_total", drop column if exists "total", drop column if exists "cancelled_at", drop column if exists "raw_net_total", drop column if exists "raw_tax_total", drop column if exists "raw_total";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_company_id" ON "b2b_order_header" ("company_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_sales_office" drop column if exists "approves_ship_tos", drop column if exists "applicant_access";`);

    this.addSql(`alter table if exists "b2b_account" drop column if exists "project_rule", drop column if exists "price_group_id";`);

    this.addSql(`alter table if exists "b2b_account" alter column "number" type text using ("number"::text);`);
    this.addSql(`alter table if exists "b2b_account" alter column "number" set not null;`);
  }

}
