import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122234423 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "b2b_rep_rule" ("id" text not null, "office_id" text not null, "name" text not null, "type" text check ("type" in ('primary', 'secondary', 'house')) not null default 'primary', "priority" integer not null default 100, "status" text check ("status" in ('active', 'inactive')) not null default 'active', "also_manual" boolean not null default false, "only_unassigned" boolean not null default false, "postcode_areas" text[] not null default '{}', "price_group_ids" text[] not null default '{}', "category_ids" text[] not null default '{}', "turnover_from" text null, "turnover_to" text null, "channel" text check ("channel" in ('online', 'visit', 'telephone', 'counter')) null, "channel_share_from" real null, "channel_share_to" real null, "idle_days_from" integer null, "idle_days_to" integer null, "sales_rep_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_rep_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_rep_rule_sales_rep_id" ON "b2b_rep_rule" ("sales_rep_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_rep_rule_deleted_at" ON "b2b_rep_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_rep_rule_office_id_priority" ON "b2b_rep_rule" ("office_id", "priority") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_rep_rule" add constraint "b2b_rep_rule_sales_rep_id_foreign" foreign key ("sales_rep_id") references "b2b_sales_rep" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_rep_rule" cascade;`);
  }

}
