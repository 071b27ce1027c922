import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122125135 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_selling_unit" drop constraint if exists "b2b_selling_unit_variant_id_code_unique";`);
    this.addSql(`alter table if exists "b2b_part_number" drop constraint if exists "b2b_part_number_account_id_variant_id_unique";`);
    this.addSql(`alter table if exists "b2b_catalog_assignment" drop constraint if exists "b2b_catalog_assignment_catalog_id_target_type_target_id_unique";`);
    this.addSql(`alter table if exists "b2b_catalog_entry" drop constraint if exists "b2b_catalog_entry_catalog_id_type_target_id_unique";`);
    this.addSql(`alter table if exists "b2b_catalog" drop constraint if exists "b2b_catalog_office_id_code_unique";`);
    this.addSql(`create table if not exists "b2b_catalog" ("id" text not null, "code" text not null, "name" text not null, "status" text check ("status" in ('active', 'inactive')) not null default 'active', "compiled_at" timestamptz null, "office_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_catalog_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_catalog_office_id" ON "b2b_catalog" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_catalog_deleted_at" ON "b2b_catalog" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_catalog_office_id_code_unique" ON "b2b_catalog" ("office_id", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_catalog_entry" ("id" text not null, "type" text check ("type" in ('product', 'category', 'collection', 'tag')) not null, "target_id" text not null, "catalog_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_catalog_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_catalog_entry_catalog_id" ON "b2b_catalog_entry" ("catalog_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_catalog_entry_deleted_at" ON "b2b_catalog_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_catalog_entry_catalog_id_type_target_id_unique" ON "b2b_catalog_entry" ("catalog_id", "type", "target_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_catalog_entry_type_target_id" ON "b2b_catalog_entry" ("type", "target_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_catalog_assignment" ("id" text not null, "target_type" text check ("target_type" in ('account', 'company', 'price_group')) not null, "target_id" text not null, "catalog_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_catalog_assignment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_catalog_assignment_catalog_id" ON "b2b_catalog_assignment" ("catalog_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_catalog_assignment_deleted_at" ON "b2b_catalog_assignment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_catalog_assignment_catalog_id_target_type_target_id_unique" ON "b2b_catalog_assignment" ("catalog_id", "target_type", "target_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_catalog_assignment_target_type_target_id" ON "b2b_catalog_assignment" ("target_type", "target_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_part_number" ("id" text not null, "variant_id" text not null, "number" text not null, "account_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_part_number_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_part_number_account_id" ON "b2b_part_number" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_part_number_deleted_at" ON "b2b_part_number" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_part_number_account_id_variant_id_unique" ON "b2b_part_number" ("account_id", "variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_part_number_account_id_number" ON "b2b_part_number" ("account_id", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_part_number_variant_id" ON "b2b_part_number" ("variant_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_selling_unit" ("id" text not null, "variant_id" text not null, "code" text not null, "name" text not null, "content" numeric not null, "minimum" numeric not null, "multiple" numeric not null, "is_base" boolean not null default false, "is_priced" boolean not null default false, "is_default" boolean not null default false, "orderable" boolean not null default true, "raw_content" jsonb not null, "raw_minimum" jsonb not null, "raw_multiple" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_selling_unit_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_selling_unit_deleted_at" ON "b2b_selling_unit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_selling_unit_variant_id_code_unique" ON "b2b_selling_unit" ("variant_id", "code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_selling_unit_base" ON "b2b_selling_unit" ("variant_id") WHERE is_base AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_catalog" add constraint "b2b_catalog_office_id_foreign" foreign key ("office_id") references "b2b_sales_office" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_catalog_entry" add constraint "b2b_catalog_entry_catalog_id_foreign" foreign key ("catalog_id") references "b2b_catalog" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "b2b_catalog_assignment" add constraint "b2b_catalog_assignment_catalog_id_foreign" foreign key ("catalog_id") references "b2b_catalog" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "b2b_part_number" add constraint "b2b_part_number_account_id_foreign" foreign key ("account_id") references "b2b_account" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_order_header" add column if not exists "price_key" text null, add column if not exists "price_changes" jsonb null;`);

    this.addSql(`alter table if exists "b2b_sales_office" add column if not exists "price_rule" text check ("price_rule" in ('contract_always', 'lower_of_contract_and_offer')) not null default 'lower_of_contract_and_offer', add column if not exists "catalog_default" text check ("catalog_default" in ('everything', 'nothing')) not null default 'everything', add column if not exists "guest_catalog" text check ("guest_catalog" in ('nothing', 'without_prices', 'list_prices')) not null default 'list_prices';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_catalog_entry" drop constraint if exists "b2b_catalog_entry_catalog_id_foreign";`);

    this.addSql(`alter table if exists "b2b_catalog_assignment" drop constraint if exists "b2b_catalog_assignment_catalog_id_foreign";`);

    this.addSql(`drop table if exists "b2b_catalog" cascade;`);

    this.addSql(`drop table if exists "b2b_catalog_entry" cascade;`);

    this.addSql(`drop table if exists "b2b_catalog_assignment" cascade;`);

    this.addSql(`drop table if exists "b2b_part_number" cascade;`);

    this.addSql(`drop table if exists "b2b_selling_unit" cascade;`);

    this.addSql(`alter table if exists "b2b_order_header" drop column if exists "price_key", drop column if exists "price_changes";`);

    this.addSql(`alter table if exists "b2b_sales_office" drop column if exists "price_rule", drop column if exists "catalog_default", drop column if exists "guest_catalog";`);
  }

}
