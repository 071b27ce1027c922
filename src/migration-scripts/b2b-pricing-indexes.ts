import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Indexes on the pricing module's tables, by name. Medusa's own index on
 * `price_list_rule(price_list_id)` covers only deleted rows, so that each price list
 * costs a scan of all rules (docs/upstream/price-list-rule-index.md); the others are
 * what the flat engine searches by.
 */
export const PRICING_INDEXES = {
  IDX_b2b_price_list_rule_list:
    "price_list_rule (price_list_id) WHERE deleted_at IS NULL",
  // Medusa's own keeps fresh rows in a list that each search reads to its end.
  IDX_b2b_price_list_rule_value:
    "price_list_rule USING gin (value jsonb_path_ops) WITH (fastupdate = off) WHERE deleted_at IS NULL",
  IDX_b2b_price_list_open:
    "price_list (id) WHERE rules_count = 0 AND status = 'active' AND deleted_at IS NULL",
  IDX_b2b_price_list_set:
    "price (coalesce(price_list_id, ''), price_set_id) WHERE deleted_at IS NULL",
}

/** An interrupted build leaves an index that is in the way and never used. */
async function dropUnfinished(knex: Knex): Promise<void> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `SELECT class.relname AS name FROM pg_index
     JOIN pg_class class ON class.oid = pg_index.indexrelid
     WHERE NOT indisvalid AND class.relname = ANY(?)`,
    [Object.keys(PRICING_INDEXES)]
  )
  for (const { name } of rows) {
    await knex.raw("DROP INDEX IF EXISTS ??", [name])
  }
}

/** Concurrently: a shop that is open goes on writing prices meanwhile. */
export default async function createPricingIndexes({
  container,
}: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await knex.schema.hasTable("price_list_rule"))) {
    return
  }
  await dropUnfinished(knex)
  for (const [name, definition] of Object.entries(PRICING_INDEXES)) {
    await knex.raw(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS "${name}" ON ${definition}`
    )
  }
  for (const table of ["price_list", "price_list_rule", "price"]) {
    await knex.raw("ANALYZE ??", [table])
  }
}
