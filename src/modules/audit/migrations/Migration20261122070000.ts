import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Written by hand: what a model cannot say. The log is append-only in the database
 * too, `happened_at` is exact to the millisecond (what is hashed is what is
 * stored), and a chain has each number once, the merchant's own chain as well.
 */
export class Migration20261122070000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "b2b_audit_entry" alter column "happened_at" type timestamptz(3);`
    )
    this.addSql(
      `create unique index if not exists "IDX_b2b_audit_entry_chain" on "b2b_audit_entry" (coalesce("company_id", ''), "sequence") where "sequence" is not null;`
    )
    this.addSql(
      `create index if not exists "IDX_b2b_audit_entry_unchained" on "b2b_audit_entry" (coalesce("company_id", ''), "happened_at", "id") where "sequence" is null and "deleted_at" is null;`
    )
    this.addSql(`
      create or replace function "b2b_audit_entry_append_only"() returns trigger
      language plpgsql as $$
      begin
        if tg_op = 'UPDATE'
          and old.sequence is null and old.previous_hash is null and old.hash is null
          and to_jsonb(new) - array['sequence', 'previous_hash', 'hash']
            = to_jsonb(old) - array['sequence', 'previous_hash', 'hash']
        then
          return new;
        end if;
        raise exception 'b2b_audit_entry is append-only: % of % is refused', tg_op, old.id
          using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(
      `create or replace trigger "b2b_audit_entry_append_only" before update or delete on "b2b_audit_entry" for each row execute function "b2b_audit_entry_append_only"();`
    )
  }

  override down(): void {
    this.addSql(
      `drop trigger if exists "b2b_audit_entry_append_only" on "b2b_audit_entry";`
    )
    this.addSql(`drop function if exists "b2b_audit_entry_append_only"();`)
    this.addSql(`drop index if exists "IDX_b2b_audit_entry_unchained";`)
    this.addSql(`drop index if exists "IDX_b2b_audit_entry_chain";`)
    this.addSql(
      `alter table "b2b_audit_entry" alter column "happened_at" type timestamptz;`
    )
  }
}
