import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122214548 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "b2b_price_proposal" ("id" text not null, "title" text not null, "note" text null, "status" text check ("status" in ('draft', 'submitted', 'offered', 'accepted', 'declined', 'rejected', 'withdrawn')) not null default 'draft', "target_type" text check ("target_type" in ('account', 'sales_rep')) not null, "target_id" text not null, "company_id" text null, "office_id" text not null, "currency_code" text not null, "sales_rep_id" text not null, "sales_rep_name" text not null, "starts_on" text null, "ends_on" text null, "answer_by" text null, "approval_reasons" text[] not null default '{}', "submitted_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "decision_note" text null, "answered_at" timestamptz null, "answered_by" text null, "schedule_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_price_proposal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_proposal_deleted_at" ON "b2b_price_proposal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_proposal_sales_rep_id_created_at" ON "b2b_price_proposal" ("sales_rep_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_proposal_target_id_status" ON "b2b_price_proposal" ("target_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_proposal_office_id_status" ON "b2b_price_proposal" ("office_id", "status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "b2b_price_proposal_line" ("id" text not null, "position" integer not null, "variant_id" text not null, "method" text check ("method" in ('price', 'percent_off')) not null, "value" numeric not null, "unit_code" text not null default '', "from_quantity" numeric not null, "own_price" numeric null, "proposed_price" numeric null, "proposal_id" text not null, "raw_value" jsonb not null, "raw_from_quantity" jsonb not null, "raw_own_price" jsonb null, "raw_proposed_price" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "b2b_price_proposal_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_proposal_line_proposal_id" ON "b2b_price_proposal_line" ("proposal_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_price_proposal_line_deleted_at" ON "b2b_price_proposal_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_price_proposal_line" add constraint "b2b_price_proposal_line_proposal_id_foreign" foreign key ("proposal_id") references "b2b_price_proposal" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_price_proposal_line" drop constraint if exists "b2b_price_proposal_line_proposal_id_foreign";`);

    this.addSql(`drop table if exists "b2b_price_proposal" cascade;`);

    this.addSql(`drop table if exists "b2b_price_proposal_line" cascade;`);
  }

}
