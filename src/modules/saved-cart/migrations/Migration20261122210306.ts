import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122210306 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_saved_cart" drop constraint if exists "b2b_saved_cart_cart_id_unique";`);
    this.addSql(`create table if not exists "b2b_cart_template" ("id" text not null, "owner" text check ("owner" in ('account', 'company', 'rep')) not null, "company_id" text null, "account_id" text null, "sales_rep_id" text null, "title" text not null, "notes" text null, "line_count" integer not null default 0, "created_by_member_id" text null, "created_by_sales_rep_id" text null, "created_by_user_id" text null, "saved_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_cart_template_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_deleted_at" ON "b2b_cart_template" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_account_id" ON "b2b_cart_template" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_company_id" ON "b2b_cart_template" ("company_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_sales_rep_id" ON "b2b_cart_template" ("sales_rep_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_cart_template_line" ("id" text not null, "position" integer not null, "heading" text null, "variant_id" text not null, "sku" text null, "title" text not null, "locked" boolean not null default false, "quantity" text not null, "stock_up_to" text null, "unit_code" text null, "line_reference" text null, "cart_template_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_cart_template_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_line_cart_template_id" ON "b2b_cart_template_line" ("cart_template_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_line_deleted_at" ON "b2b_cart_template_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_line_cart_template_id_position" ON "b2b_cart_template_line" ("cart_template_id", "position") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_cart_template_use" ("id" text not null, "account_id" text not null, "cart_id" text not null, "ship_to_id" text null, "member_id" text null, "sales_rep_id" text null, "used_at" timestamptz not null, "cart_template_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_cart_template_use_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_use_cart_template_id" ON "b2b_cart_template_use" ("cart_template_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_use_deleted_at" ON "b2b_cart_template_use" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_use_cart_template_id_account_id_used_at" ON "b2b_cart_template_use" ("cart_template_id", "account_id", "used_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_cart_template_use_cart_id" ON "b2b_cart_template_use" ("cart_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_saved_cart" ("id" text not null, "company_id" text not null, "account_id" text not null, "title" text not null, "notes" text null, "reference" text null, "visibility" text check ("visibility" in ('own', 'company')) not null default 'own', "cart_id" text null, "ship_to_id" text null, "project_id" text null, "po_number" text null, "requested_ship_date" text null, "line_count" integer not null default 0, "created_by_member_id" text null, "created_by_sales_rep_id" text null, "saved_at" timestamptz not null, "activated_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_saved_cart_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_saved_cart_deleted_at" ON "b2b_saved_cart" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_saved_cart_cart_id_unique" ON "b2b_saved_cart" ("cart_id") WHERE cart_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_saved_cart_account_id_saved_at" ON "b2b_saved_cart" ("account_id", "saved_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_saved_cart_line" ("id" text not null, "position" integer not null, "variant_id" text not null, "sku" text null, "title" text not null, "quantity" integer not null, "unit_code" text null, "unit_name" text null, "unit_content" text null, "line_reference" text null, "shown_unit_price" text null, "saved_cart_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_saved_cart_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_saved_cart_line_saved_cart_id" ON "b2b_saved_cart_line" ("saved_cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_saved_cart_line_deleted_at" ON "b2b_saved_cart_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_saved_cart_line_saved_cart_id_position" ON "b2b_saved_cart_line" ("saved_cart_id", "position") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_cart_template_line" add constraint "b2b_cart_template_line_cart_template_id_foreign" foreign key ("cart_template_id") references "b2b_cart_template" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "b2b_cart_template_use" add constraint "b2b_cart_template_use_cart_template_id_foreign" foreign key ("cart_template_id") references "b2b_cart_template" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "b2b_saved_cart_line" add constraint "b2b_saved_cart_line_saved_cart_id_foreign" foreign key ("saved_cart_id") references "b2b_saved_cart" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_cart_template_line" drop constraint if exists "b2b_cart_template_line_cart_template_id_foreign";`);

    this.addSql(`alter table if exists "b2b_cart_template_use" drop constraint if exists "b2b_cart_template_use_cart_template_id_foreign";`);

    this.addSql(`alter table if exists "b2b_saved_cart_line" drop constraint if exists "b2b_saved_cart_line_saved_cart_id_foreign";`);

    this.addSql(`drop table if exists "b2b_cart_template" cascade;`);

    this.addSql(`drop table if exists "b2b_cart_template_line" cascade;`);

    this.addSql(`drop table if exists "b2b_cart_template_use" cascade;`);

    this.addSql(`drop table if exists "b2b_saved_cart" cascade;`);

    this.addSql(`drop table if exists "b2b_saved_cart_line" cascade;`);
  }

}
