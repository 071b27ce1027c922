import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"
import type { VariantCost } from "../domain/variant-cost"

/** A cost as a row of the table. */
export type SavedCost = VariantCost & { id: string }

/** What a replacement did, so that it can be taken back. */
export type ReplacedCosts = {
  before: SavedCost[]
  after: SavedCost[]
  created: string[]
}

/** Of two at the same time one waits for the other, also where there is no row yet. */
async function lockCosts(
  trx: Transaction,
  variantId: string
): Promise<SavedCost[]> {
  await trx.raw("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))", {
    key: `b2b_variant_cost ${variantId}`,
  })
  return await readCosts(trx, variantId)
}

/** A variant's costs by currency. */
export async function readCosts(
  trx: Transaction,
  variantId: string
): Promise<SavedCost[]> {
  const { rows } = await trx.raw<{ rows: SavedCost[] }>(
    `SELECT id, currency_code, CAST(trim_scale(amount) AS text) AS amount
     FROM b2b_variant_cost WHERE variant_id = :variantId AND deleted_at IS NULL
     ORDER BY currency_code`,
    { variantId }
  )
  return rows
}

const AS_ROWS = `jsonb_to_recordset(CAST(:costs AS jsonb))
  AS c(id text, currency_code text, amount numeric)`

const RAW_AMOUNT = `jsonb_build_object('value', CAST(trim_scale(c.amount) AS text), 'precision', 20)`

/**
 * Makes these the variant's only costs. What goes is kept as deleted, so that its going
 * is dated: compiled prices follow it.
 */
export async function replaceCosts(
  trx: Transaction,
  variantId: string,
  costs: readonly VariantCost[]
): Promise<ReplacedCosts> {
  const before = await lockCosts(trx, variantId)
  const saved = new Map(before.map((cost) => [cost.currency_code, cost]))
  const wanted = costs.map((cost) => ({
    ...cost,
    id:
      saved.get(cost.currency_code)?.id ?? generateEntityId(undefined, "vcost"),
  }))
  await trx.raw(
    `UPDATE b2b_variant_cost SET deleted_at = now(), updated_at = now()
     WHERE variant_id = :variantId AND deleted_at IS NULL AND id <> ALL(:ids)`,
    { variantId, ids: wanted.map(({ id }) => id) }
  )
  await trx.raw(
    `INSERT INTO b2b_variant_cost (id, variant_id, currency_code, amount, raw_amount)
     SELECT c.id, :variantId, c.currency_code, c.amount, ${RAW_AMOUNT} FROM ${AS_ROWS}
     ON CONFLICT (id) DO UPDATE SET amount = excluded.amount,
       raw_amount = excluded.raw_amount, updated_at = now()
     WHERE b2b_variant_cost.amount <> excluded.amount`,
    { variantId, costs: JSON.stringify(wanted) }
  )
  const known = new Set(before.map(({ id }) => id))
  return {
    before,
    after: await readCosts(trx, variantId),
    created: wanted.map(({ id }) => id).filter((id) => !known.has(id)),
  }
}

/** Takes a replacement back, as if it had not been. */
export async function restoreCosts(
  trx: Transaction,
  variantId: string,
  { before, created }: Omit<ReplacedCosts, "after">
): Promise<void> {
  await lockCosts(trx, variantId)
  await trx.raw("DELETE FROM b2b_variant_cost WHERE id = ANY(:created)", {
    created,
  })
  await trx.raw(
    `UPDATE b2b_variant_cost cost SET amount = c.amount, raw_amount = ${RAW_AMOUNT},
       deleted_at = NULL, updated_at = now()
     FROM ${AS_ROWS} WHERE cost.id = c.id`,
    { costs: JSON.stringify(before) }
  )
}
