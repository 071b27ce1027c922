import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122060749 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_audit_entry" drop constraint if exists "b2b_audit_entry_company_id_sequence_unique";`);
    this.addSql(`create table if not exists "b2b_audit_entry" ("id" text not null, "company_id" text null, "happened_at" timestamptz not null, "actor_type" text check ("actor_type" in ('member', 'customer', 'user', 'api_key', 'sales_rep', 'system')) not null, "actor_id" text not null, "actor_name" text not null, "on_behalf_of_id" text null, "action" text not null, "subject_type" text not null, "subject_id" text not null, "subject_name" text null, "before" jsonb null, "after" jsonb null, "sequence" integer null, "previous_hash" text null, "hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_audit_entry_deleted_at" ON "b2b_audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_audit_entry_company_id_happened_at" ON "b2b_audit_entry" ("company_id", "happened_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_audit_entry_subject_id" ON "b2b_audit_entry" ("subject_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_audit_entry_actor_id" ON "b2b_audit_entry" ("actor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_audit_entry_company_id_sequence_unique" ON "b2b_audit_entry" ("company_id", "sequence") WHERE sequence IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_audit_entry_happened_at" ON "b2b_audit_entry" ("happened_at") WHERE sequence IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "b2b_audit_entry" cascade;`);
  }

}
