import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PRICING_INDEXES } from "../../src/migration-scripts/b2b-pricing-indexes"
import { attributesOf } from "../../src/modules/pricing-schedule/domain/levels"

export type IndexName = keyof typeof PRICING_INDEXES

const VARIANTS = 50

export const PRICE_SETS = Array.from(
  { length: VARIANTS },
  (_, index) => `pset_bench_${String(index + 1)}`
)

export const listOf = (account: number) => `plist_bench_${String(account)}`

const TABLES = ["price_list", "price_list_rule", "price", "price_set"]

/** As fresh as autovacuum keeps them in a shop. */
async function tidy(knex: Knex): Promise<void> {
  for (const table of TABLES) {
    await knex.raw("VACUUM (ANALYZE) ??", [table])
  }
}

/** What everybody pays: one price for each of the variants. */
export async function givenVariants(knex: Knex): Promise<void> {
  await knex.raw(
    "INSERT INTO price_set (id) SELECT 'pset_bench_' || i FROM generate_series(1, ?::int) i",
    [VARIANTS]
  )
  await knex.raw(
    `INSERT INTO price
       (id, price_set_id, currency_code, amount, raw_amount, rules_count)
     SELECT 'price_bench_' || i, 'pset_bench_' || i, 'gbp', 100 + i,
       jsonb_build_object('value', (100 + i)::text, 'precision', 20), 0
     FROM generate_series(1, ?::int) i`,
    [VARIANTS]
  )
  await tidy(knex)
}

/**
 * Contract prices of further accounts, as their schedules are compiled: a list each
 * that prices the same variants, which is the worst case.
 */
export async function givenAccounts(
  knex: Knex,
  from: number,
  to: number
): Promise<void> {
  const attributes = attributesOf("account")
  await knex.raw(
    `INSERT INTO price_list (id, status, type, rules_count, title, description)
     SELECT 'plist_bench_' || i, 'active', 'override', ?::int, 'Bench', 'Bench'
     FROM generate_series(?::int, ?::int) i`,
    [attributes.length, from, to]
  )
  await knex.raw(
    `INSERT INTO price_list_rule (id, price_list_id, attribute, value)
     SELECT 'prule_bench_' || i || attribute, 'plist_bench_' || i, attribute,
       jsonb_build_array('plist_bench_' || i)
     FROM generate_series(?::int, ?::int) i, unnest(?::text[]) attribute`,
    [from, to, attributes]
  )
  await knex.raw(
    `INSERT INTO price (id, price_set_id, price_list_id, currency_code, amount,
       raw_amount, rules_count)
     SELECT 'price_bench_' || i || '_' || s, 'pset_bench_' || s,
       'plist_bench_' || i, 'gbp', 60 + s + i % 7,
       jsonb_build_object('value', (60 + s + i % 7)::text, 'precision', 20), 0
     FROM generate_series(?::int, ?::int) i, generate_series(1, ?::int) s`,
    [from, to, VARIANTS]
  )
  await tidy(knex)
}

/** Leaves these of our indexes and no others. */
export async function withIndexes(
  knex: Knex,
  wanted: readonly IndexName[]
): Promise<void> {
  for (const name of Object.keys(PRICING_INDEXES) as IndexName[]) {
    await knex.raw(
      wanted.includes(name)
        ? `CREATE INDEX IF NOT EXISTS "${name}" ON ${PRICING_INDEXES[name]}`
        : `DROP INDEX IF EXISTS "${name}"`
    )
  }
  await tidy(knex)
}
