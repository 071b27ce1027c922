import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123035838 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "b2b_payment_term" drop constraint if exists "b2b_payment_term_office_id_code_unique";`);
    this.addSql(`alter table if exists "b2b_payment_term" drop constraint if exists "b2b_payment_term_basis_check";`);

    this.addSql(`alter table if exists "b2b_sales_office" add column if not exists "payment_methods" text[] not null default '{}';`);

    this.addSql(`drop index if exists "IDX_b2b_payment_term_code_unique";`);

    this.addSql(`alter table if exists "b2b_payment_term" add column if not exists "months" integer not null default 0, add column if not exists "day_of_month" integer null, add column if not exists "discount_percent" real null, add column if not exists "discount_days" integer null, add column if not exists "deposit_percent" real null, add column if not exists "office_id" text null;`);
    // Terms were all offices' until now: each office gets its own copy, which its accounts have from here on.
    this.addSql(`insert into "b2b_payment_term" ("id", "code", "name", "days", "basis", "office_id", "created_at", "updated_at", "deleted_at")
      select t."id" || '_' || o."id", t."code", t."name", t."days", t."basis", o."id", t."created_at", t."updated_at", t."deleted_at"
      from "b2b_payment_term" t cross join "b2b_sales_office" o where t."office_id" is null;`);
    this.addSql(`update "b2b_account" set "payment_term_id" = "payment_term_id" || '_' || "office_id"
      where "payment_term_id" in (select "id" from "b2b_payment_term" where "office_id" is null);`);
    this.addSql(`delete from "b2b_payment_term" where "office_id" is null;`);
    this.addSql(`alter table if exists "b2b_payment_term" alter column "office_id" set not null;`);
    this.addSql(`alter table if exists "b2b_payment_term" alter column "days" type integer using ("days"::integer);`);
    this.addSql(`alter table if exists "b2b_payment_term" alter column "days" set default 0;`);
    this.addSql(`alter table if exists "b2b_payment_term" add constraint "b2b_payment_term_office_id_foreign" foreign key ("office_id") references "b2b_sales_office" ("id") on update cascade;`);
    this.addSql(`alter table if exists "b2b_payment_term" add constraint "b2b_payment_term_basis_check" check("basis" in ('invoice_date', 'month_end', 'day_of_month'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_b2b_payment_term_office_id" ON "b2b_payment_term" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_payment_term_office_id_code_unique" ON "b2b_payment_term" ("office_id", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_order_header" add column if not exists "payment_term" jsonb null;`);

    this.addSql(`alter table if exists "b2b_account" add column if not exists "payment_methods" text[] not null default '{}';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "b2b_payment_term" drop constraint if exists "b2b_payment_term_basis_check";`);

    this.addSql(`alter table if exists "b2b_payment_term" drop constraint if exists "b2b_payment_term_office_id_foreign";`);

    this.addSql(`drop index if exists "IDX_b2b_payment_term_office_id";`);
    this.addSql(`drop index if exists "IDX_b2b_payment_term_office_id_code_unique";`);
    this.addSql(`alter table if exists "b2b_payment_term" drop column if exists "months", drop column if exists "day_of_month", drop column if exists "discount_percent", drop column if exists "discount_days", drop column if exists "deposit_percent", drop column if exists "office_id";`);

    this.addSql(`alter table if exists "b2b_payment_term" alter column "days" drop default;`);
    this.addSql(`alter table if exists "b2b_payment_term" alter column "days" type integer using ("days"::integer);`);
    this.addSql(`alter table if exists "b2b_payment_term" add constraint "b2b_payment_term_basis_check" check("basis" in ('invoice_date', 'month_end'));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_b2b_payment_term_code_unique" ON "b2b_payment_term" ("code") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "b2b_sales_office" drop column if exists "payment_methods";`);

    this.addSql(`alter table if exists "b2b_order_header" drop column if exists "payment_term";`);

    this.addSql(`alter table if exists "b2b_account" drop column if exists "payment_methods";`);
  }

}
