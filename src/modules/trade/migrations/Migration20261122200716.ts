import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122200716 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_order_header" drop constraint if exists "b2b_order_header_channel_check";`);

    this.addSql(`alter table if exists "b2b_order_header" add column if not exists "acting_actor_id" text null, add column if not exists "acting_actor_name" text null, add column if not exists "acts_as" text check ("acts_as" in ('member', 'account')) null, add column if not exists "handed_over_at" timestamptz null, add column if not exists "prices_held_until" text null;`);
    this.addSql(`update "b2b_order_header" set "channel" = case "channel" when 'rep' then 'visit' else 'telephone' end where "channel" in ('rep', 'phone');`);
    this.addSql(`alter table if exists "b2b_order_header" add constraint "b2b_order_header_channel_check" check("channel" in ('online', 'visit', 'telephone', 'counter'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_account_id_placed_at" ON "b2b_order_header" ("account_id", "placed_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_order_header_open_of_actor" ON "b2b_order_header" ("acting_actor_id") WHERE acting_actor_id IS NOT NULL AND order_id IS NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_account" add column if not exists "order_contact_member_id" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_order_header" drop constraint if exists "b2b_order_header_channel_check";`);

    this.addSql(`drop index if exists "IDX_b2b_order_header_account_id_placed_at";`);
    this.addSql(`drop index if exists "IDX_b2b_order_header_open_of_actor";`);
    this.addSql(`alter table if exists "b2b_order_header" drop column if exists "acting_actor_id", drop column if exists "acting_actor_name", drop column if exists "acts_as", drop column if exists "handed_over_at", drop column if exists "prices_held_until";`);

    this.addSql(`alter table if exists "b2b_order_header" add constraint "b2b_order_header_channel_check" check("channel" in ('online', 'rep', 'phone', 'counter'));`);

    this.addSql(`alter table if exists "b2b_account" drop column if exists "order_contact_member_id";`);
  }

}
