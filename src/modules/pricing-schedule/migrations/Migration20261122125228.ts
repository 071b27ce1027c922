import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122125228 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_variant_cost" drop constraint if exists "b2b_variant_cost_variant_id_currency_code_unique";`);
    this.addSql(`alter table if exists "b2b_pricing_schedule_list" drop constraint if exists "b2b_pricing_schedule_list_price_list_id_unique";`);
    this.addSql(`alter table if exists "b2b_pricing_schedule_list" drop constraint if exists "b2b_pricing_schedule_list_schedule_id_level_unique";`);
    this.addSql(`alter table if exists "b2b_pricing_schedule" drop constraint if exists "b2b_pricing_schedule_code_unique";`);
    this.addSql(`create table if not exists "b2b_pricing_schedule" ("id" text not null, "code" text not null, "name" text not null, "description" text null, "office_id" text null, "currency_code" text not null, "status" text check ("status" in ('draft', 'active', 'closed')) not null default 'draft', "effective_from" text null, "effective_to" text null, "net" boolean not null default false, "version" integer not null default 0, "compiled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_pricing_schedule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_deleted_at" ON "b2b_pricing_schedule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_code_unique" ON "b2b_pricing_schedule" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_office_id" ON "b2b_pricing_schedule" ("office_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_pricing_schedule_assignment" ("id" text not null, "target_type" text check ("target_type" in ('ship_to', 'account', 'company', 'sales_rep', 'price_group', 'everyone')) not null, "target_id" text not null default '', "starts_on" text null, "ends_on" text null, "own_orders_only" boolean not null default false, "schedule_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_pricing_schedule_assignment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_assignment_schedule_id" ON "b2b_pricing_schedule_assignment" ("schedule_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_assignment_deleted_at" ON "b2b_pricing_schedule_assignment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_assignment_key" ON "b2b_pricing_schedule_assignment" ("schedule_id", "target_type", "target_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_assignment_target_type_target_id" ON "b2b_pricing_schedule_assignment" ("target_type", "target_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_pricing_schedule_line" ("id" text not null, "target_type" text check ("target_type" in ('variant', 'category', 'everything')) not null, "target_id" text not null default '', "method" text check ("method" in ('price', 'percent_off', 'amount_off', 'markup')) not null, "base" text check ("base" in ('list_price', 'cost', 'schedule')) not null default 'list_price', "base_schedule_id" text null, "value" numeric not null, "unit_code" text not null default '', "from_quantity" numeric not null, "schedule_id" text not null, "raw_value" jsonb not null, "raw_from_quantity" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_pricing_schedule_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_line_schedule_id" ON "b2b_pricing_schedule_line" ("schedule_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_line_deleted_at" ON "b2b_pricing_schedule_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_line_key" ON "b2b_pricing_schedule_line" ("schedule_id", "target_type", "target_id", "unit_code", "from_quantity") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_line_target_id" ON "b2b_pricing_schedule_line" ("target_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_line_base_schedule_id" ON "b2b_pricing_schedule_line" ("base_schedule_id") WHERE base_schedule_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_pricing_schedule_list" ("id" text not null, "level" text check ("level" in ('ship_to', 'account', 'company', 'sales_rep', 'price_group', 'everyone')) not null, "price_list_id" text not null, "schedule_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_pricing_schedule_list_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_list_schedule_id" ON "b2b_pricing_schedule_list" ("schedule_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_list_deleted_at" ON "b2b_pricing_schedule_list" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_list_schedule_id_level_unique" ON "b2b_pricing_schedule_list" ("schedule_id", "level") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_pricing_schedule_list_price_list_id_unique" ON "b2b_pricing_schedule_list" ("price_list_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_variant_cost" ("id" text not null, "variant_id" text not null, "currency_code" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_variant_cost_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_variant_cost_deleted_at" ON "b2b_variant_cost" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_variant_cost_variant_id_currency_code_unique" ON "b2b_variant_cost" ("variant_id", "currency_code") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_pricing_schedule_assignment" add constraint "b2b_pricing_schedule_assignment_schedule_id_foreign" foreign key ("schedule_id") references "b2b_pricing_schedule" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "b2b_pricing_schedule_line" add constraint "b2b_pricing_schedule_line_schedule_id_foreign" foreign key ("schedule_id") references "b2b_pricing_schedule" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "b2b_pricing_schedule_list" add constraint "b2b_pricing_schedule_list_schedule_id_foreign" foreign key ("schedule_id") references "b2b_pricing_schedule" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_pricing_schedule_assignment" drop constraint if exists "b2b_pricing_schedule_assignment_schedule_id_foreign";`);

    this.addSql(`alter table if exists "b2b_pricing_schedule_line" drop constraint if exists "b2b_pricing_schedule_line_schedule_id_foreign";`);

    this.addSql(`alter table if exists "b2b_pricing_schedule_list" drop constraint if exists "b2b_pricing_schedule_list_schedule_id_foreign";`);

    this.addSql(`drop table if exists "b2b_pricing_schedule" cascade;`);

    this.addSql(`drop table if exists "b2b_pricing_schedule_assignment" cascade;`);

    this.addSql(`drop table if exists "b2b_pricing_schedule_line" cascade;`);

    this.addSql(`drop table if exists "b2b_pricing_schedule_list" cascade;`);

    this.addSql(`drop table if exists "b2b_variant_cost" cascade;`);
  }

}
