import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122032002 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_erp_attempt" drop constraint if exists "b2b_erp_attempt_transmission_id_number_unique";`);
    this.addSql(`alter table if exists "b2b_erp_transmission" drop constraint if exists "b2b_erp_transmission_connection_id_kind_key_unique";`);
    this.addSql(`alter table if exists "b2b_erp_transmission" drop constraint if exists "b2b_erp_transmission_connection_id_kind_subject_id_unique";`);
    this.addSql(`alter table if exists "b2b_erp_connection" drop constraint if exists "b2b_erp_connection_code_unique";`);
    this.addSql(`create table if not exists "b2b_erp_connection" ("id" text not null, "code" text not null, "name" text not null, "driver" text not null, "config" jsonb not null, "status" text check ("status" in ('active', 'paused')) not null default 'active', "paused_reason" text null, "max_attempts" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_erp_connection_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_erp_connection_deleted_at" ON "b2b_erp_connection" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_erp_connection_code_unique" ON "b2b_erp_connection" ("code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_erp_transmission" ("id" text not null, "kind" text check ("kind" in ('order', 'order_change', 'order_cancellation', 'new_account', 'new_ship_to')) not null, "subject_id" text not null, "key" text not null, "payload" jsonb not null, "payload_hash" text not null, "status" text check ("status" in ('pending', 'sending', 'retrying', 'delivered', 'dead', 'cancelled')) not null default 'pending', "claim_count" integer not null default 0, "attempt_count" integer not null default 0, "next_attempt_at" timestamptz not null, "claimed_at" timestamptz null, "locked_until" timestamptz null, "lease_token" text null, "delivered_at" timestamptz null, "external_reference" text null, "result" jsonb null, "reason" text null, "connection_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_erp_transmission_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_erp_transmission_connection_id" ON "b2b_erp_transmission" ("connection_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_erp_transmission_deleted_at" ON "b2b_erp_transmission" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_erp_transmission_connection_id_kind_subject_id_unique" ON "b2b_erp_transmission" ("connection_id", "kind", "subject_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_erp_transmission_connection_id_kind_key_unique" ON "b2b_erp_transmission" ("connection_id", "kind", "key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_erp_transmission_due" ON "b2b_erp_transmission" ("connection_id", "next_attempt_at") WHERE status IN ('pending', 'retrying', 'sending') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_erp_transmission_subject_id" ON "b2b_erp_transmission" ("subject_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_erp_transmission_status_created_at" ON "b2b_erp_transmission" ("status", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_erp_attempt" ("id" text not null, "number" integer not null, "started_at" timestamptz not null, "ended_at" timestamptz not null, "outcome" text check ("outcome" in ('delivered', 'adopted', 'transient', 'business', 'unknown', 'auth', 'rate_limited', 'abandoned')) not null, "message" text null, "detail" jsonb null, "transmission_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_erp_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_erp_attempt_transmission_id" ON "b2b_erp_attempt" ("transmission_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_erp_attempt_deleted_at" ON "b2b_erp_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_erp_attempt_transmission_id_number_unique" ON "b2b_erp_attempt" ("transmission_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_erp_transmission" add constraint "b2b_erp_transmission_connection_id_foreign" foreign key ("connection_id") references "b2b_erp_connection" ("id") on update cascade;`);

    this.addSql(`alter table if exists "b2b_erp_attempt" add constraint "b2b_erp_attempt_transmission_id_foreign" foreign key ("transmission_id") references "b2b_erp_transmission" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_erp_transmission" drop constraint if exists "b2b_erp_transmission_connection_id_foreign";`);

    this.addSql(`alter table if exists "b2b_erp_attempt" drop constraint if exists "b2b_erp_attempt_transmission_id_foreign";`);

    this.addSql(`drop table if exists "b2b_erp_connection" cascade;`);

    this.addSql(`drop table if exists "b2b_erp_transmission" cascade;`);

    this.addSql(`drop table if exists "b2b_erp_attempt" cascade;`);
  }

}
