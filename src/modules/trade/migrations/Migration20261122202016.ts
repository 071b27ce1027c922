import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122202016 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_collection_point" drop constraint if exists "b2b_collection_point_office_id_stock_location_id_unique";`);
    this.addSql(`create table if not exists "b2b_collection_point" ("id" text not null, "name" text not null, "stock_location_id" text not null, "shipping_option_id" text null, "instructions" text null, "status" text check ("status" in ('active', 'closed')) not null default 'active', "office_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_collection_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_collection_point_office_id" ON "b2b_collection_point" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_collection_point_deleted_at" ON "b2b_collection_point" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_collection_point_office_id_stock_location_id_unique" ON "b2b_collection_point" ("office_id", "stock_location_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_collection_point_shipping_option_id" ON "b2b_collection_point" ("shipping_option_id") WHERE shipping_option_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_collection_point" add constraint "b2b_collection_point_office_id_foreign" foreign key ("office_id") references "b2b_sales_office" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_sales_office" add column if not exists "lead_time_days" integer not null default 0, add column if not exists "cut_off_time" text null, add column if not exists "working_weekdays" text[] not null default '{sunday,monday,tuesday,wednesday,thursday,friday,saturday}', add column if not exists "holidays" text[] not null default '{}', add column if not exists "furthest_days" integer null, add column if not exists "transit_days" integer not null default 0;`);

    this.addSql(`alter table if exists "b2b_order_header" add column if not exists "fulfilment" text check ("fulfilment" in ('deliver', 'collect')) not null default 'deliver', add column if not exists "collection_point_id" text null, add column if not exists "delivery_mode" text check ("delivery_mode" in ('as_available', 'complete')) not null default 'as_available', add column if not exists "customer_reference" text null, add column if not exists "warehouse_note" text null;`);
    this.addSql(`alter table if exists "b2b_order_header" add constraint "b2b_order_header_collection_point_id_foreign" foreign key ("collection_point_id") references "b2b_collection_point" ("id") on update cascade on delete set null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_collection_point_id" ON "b2b_order_header" ("collection_point_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_account" add column if not exists "allow_collect" boolean not null default true;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_order_header" drop constraint if exists "b2b_order_header_collection_point_id_foreign";`);

    this.addSql(`drop table if exists "b2b_collection_point" cascade;`);

    this.addSql(`drop index if exists "IDX_b2b_order_header_collection_point_id";`);
    this.addSql(`alter table if exists "b2b_order_header" drop column if exists "fulfilment", drop column if exists "collection_point_id", drop column if exists "delivery_mode", drop column if exists "customer_reference", drop column if exists "warehouse_note";`);

    this.addSql(`alter table if exists "b2b_sales_office" drop column if exists "lead_time_days", drop column if exists "cut_off_time", drop column if exists "working_weekdays", drop column if exists "holidays", drop column if exists "furthest_days", drop column if exists "transit_days";`);

    this.addSql(`alter table if exists "b2b_account" drop column if exists "allow_collect";`);
  }

}
