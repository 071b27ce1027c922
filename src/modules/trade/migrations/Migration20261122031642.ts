import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122031642 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_account" drop constraint if exists "b2b_account_office_id_number_unique";`);
    this.addSql(`alter table if exists "b2b_account" drop constraint if exists "b2b_account_company_id_office_id_unique";`);
    this.addSql(`alter table if exists "b2b_sales_office" drop constraint if exists "b2b_sales_office_code_unique";`);
    this.addSql(`alter table if exists "b2b_payment_term" drop constraint if exists "b2b_payment_term_code_unique";`);
    this.addSql(`alter table if exists "b2b_order_header" drop constraint if exists "b2b_order_header_account_id_claimed_po_number_unique";`);
    this.addSql(`alter table if exists "b2b_order_header" drop constraint if exists "b2b_order_header_order_id_unique";`);
    this.addSql(`alter table if exists "b2b_order_header" drop constraint if exists "b2b_order_header_cart_id_unique";`);
    this.addSql(`create table if not exists "b2b_order_header" ("id" text not null, "cart_id" text null, "order_id" text null, "account_id" text not null, "company_id" text not null, "office_id" text not null, "member_id" text not null, "customer_id" text not null, "sales_rep_id" text null, "acting_session_id" text null, "ship_to_id" text null, "project_id" text null, "po_number" text null, "claimed_po_number" text null, "requested_ship_date" text null, "channel" text check ("channel" in ('online', 'rep', 'phone', 'counter')) not null default 'online', "site_contact_name" text null, "site_contact_phone" text null, "delivery_instructions" text null, "completion_started_at" timestamptz null, "placed_at" timestamptz null, "captured_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_order_header_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_deleted_at" ON "b2b_order_header" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_order_header_cart_id_unique" ON "b2b_order_header" ("cart_id") WHERE cart_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_order_header_order_id_unique" ON "b2b_order_header" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_order_header_account_id_claimed_po_number_unique" ON "b2b_order_header" ("account_id", "claimed_po_number") WHERE claimed_po_number IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_company_id" ON "b2b_order_header" ("company_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_customer_id" ON "b2b_order_header" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_member_id" ON "b2b_order_header" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_ship_to_id" ON "b2b_order_header" ("ship_to_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_project_id" ON "b2b_order_header" ("project_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_completion_started_at" ON "b2b_order_header" ("completion_started_at") WHERE completion_started_at IS NOT NULL AND order_id IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_placed_at" ON "b2b_order_header" ("placed_at") WHERE placed_at IS NOT NULL AND captured_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_payment_term" ("id" text not null, "code" text not null, "name" text not null, "days" integer not null, "basis" text check ("basis" in ('invoice_date', 'month_end')) not null default 'invoice_date', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_payment_term_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_payment_term_deleted_at" ON "b2b_payment_term" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_payment_term_code_unique" ON "b2b_payment_term" ("code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_sales_office" ("id" text not null, "code" text not null, "name" text not null, "legal_name" text not null, "status" text check ("status" in ('active', 'closed')) not null default 'active', "currency_code" text not null, "region_id" text not null, "sales_channel_id" text not null, "time_zone" text not null default 'Europe/London', "vat_number" text null, "registration_number" text null, "endpoint_scheme" text null, "endpoint_id" text null, "address_1" text not null, "address_2" text null, "city" text not null, "province" text null, "postal_code" text not null, "country_code" text not null, "email" text null, "phone" text null, "erp_connection_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_sales_office_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_sales_office_deleted_at" ON "b2b_sales_office" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_sales_office_code_unique" ON "b2b_sales_office" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_sales_office_region_id" ON "b2b_sales_office" ("region_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_account" ("id" text not null, "company_id" text not null, "number" text not null, "status" text check ("status" in ('active', 'on_hold', 'closed')) not null default 'active', "hold_reason" text null, "bill_to" text check ("bill_to" in ('company', 'parent')) not null default 'company', "po_rule" text check ("po_rule" in ('not_asked', 'required', 'required_unused', 'blanket')) not null default 'not_asked', "blanket_orders" text[] not null default '{}', "allow_free_form_ship_to" boolean not null default false, "restrictions" text[] not null default '{}', "office_id" text not null, "payment_term_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_account_office_id" ON "b2b_account" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_account_payment_term_id" ON "b2b_account" ("payment_term_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_account_deleted_at" ON "b2b_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_account_company_id_office_id_unique" ON "b2b_account" ("company_id", "office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_account_office_id_number_unique" ON "b2b_account" ("office_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_account" add constraint "b2b_account_office_id_foreign" foreign key ("office_id") references "b2b_sales_office" ("id") on update cascade;`);
    this.addSql(`alter table if exists "b2b_account" add constraint "b2b_account_payment_term_id_foreign" foreign key ("payment_term_id") references "b2b_payment_term" ("id") on update cascade on delete set null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_account" drop constraint if exists "b2b_account_payment_term_id_foreign";`);

    this.addSql(`alter table if exists "b2b_account" drop constraint if exists "b2b_account_office_id_foreign";`);

    this.addSql(`drop table if exists "b2b_order_header" cascade;`);

    this.addSql(`drop table if exists "b2b_payment_term" cascade;`);

    this.addSql(`drop table if exists "b2b_sales_office" cascade;`);

    this.addSql(`drop table if exists "b2b_account" cascade;`);
  }

}
