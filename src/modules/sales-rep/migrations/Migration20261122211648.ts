import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122211648 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_price_override" drop constraint if exists "b2b_price_override_line_item_id_unique";`);
    this.addSql(`create table if not exists "b2b_price_override" ("id" text not null, "line_item_id" text not null, "cart_id" text not null, "order_header_id" text not null, "account_id" text not null, "company_id" text not null, "office_id" text not null, "acting_session_id" text not null, "sales_rep_id" text null, "actor_type" text check ("actor_type" in ('sales_rep', 'user')) not null, "actor_id" text not null, "actor_name" text not null, "variant_id" text not null, "title" text not null, "currency_code" text not null, "own_price" numeric not null, "given_price" numeric not null, "quantity" integer not null, "reason_code" text check ("reason_code" in ('price_match', 'damaged', 'volume', 'goodwill', 'other')) not null, "note" text null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null, "raw_own_price" jsonb not null, "raw_given_price" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_price_override_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_override_deleted_at" ON "b2b_price_override" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_price_override_line_item_id_unique" ON "b2b_price_override" ("line_item_id") WHERE withdrawn_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_override_order_header_id" ON "b2b_price_override" ("order_header_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_override_actor_id_given_at" ON "b2b_price_override" ("actor_id", "given_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_rep_policy" add column if not exists "floor_margin_percent" real null, add column if not exists "may_see_margin" boolean not null default false, add column if not exists "may_record_acceptance" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_price_override" cascade;`);

    this.addSql(`alter table if exists "b2b_rep_policy" drop column if exists "floor_margin_percent", drop column if exists "may_see_margin", drop column if exists "may_record_acceptance";`);
  }

}
