import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122060746 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "b2b_import_batch" ("id" text not null, "kind" text not null, "file_name" text not null, "status" text check ("status" in ('previewing', 'previewed', 'applying', 'applied', 'failed', 'undoing', 'undone')) not null default 'previewing', "source" text null, "rows_total" integer not null default 0, "rows_done" integer not null default 0, "counts" jsonb null, "failure" text null, "created_by" text not null, "applied_at" timestamptz null, "undone_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_import_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_import_batch_deleted_at" ON "b2b_import_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_import_batch_status" ON "b2b_import_batch" ("status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_import_change" ("id" text not null, "line" integer not null, "entity" text not null, "entity_key" text not null, "entity_id" text null, "action" text check ("action" in ('new', 'changed', 'unchanged', 'conflicting')) not null, "before" jsonb null, "after" jsonb null, "message" text null, "applied_at" timestamptz null, "batch_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_import_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_import_change_batch_id" ON "b2b_import_change" ("batch_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_import_change_deleted_at" ON "b2b_import_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_import_change_batch_id_action_line" ON "b2b_import_change" ("batch_id", "action", "line") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_import_change" add constraint "b2b_import_change_batch_id_foreign" foreign key ("batch_id") references "b2b_import_batch" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_import_change" drop constraint if exists "b2b_import_change_batch_id_foreign";`);

    this.addSql(`drop table if exists "b2b_import_batch" cascade;`);

    this.addSql(`drop table if exists "b2b_import_change" cascade;`);
  }

}
