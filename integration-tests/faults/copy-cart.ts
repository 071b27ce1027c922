import { randomBytes } from "node:crypto"
import type { Database } from "../world"

type Row = Record<string, unknown> & { id: string }

/** What a cart consists of, parents first; $1 is its id. */
const PARTS: [table: string, where: string][] = [
  [
    "cart_address",
    "id IN (SELECT unnest(ARRAY[shipping_address_id, billing_address_id]) FROM cart WHERE id = $1)",
  ],
  ["cart", "id = $1"],
  ["cart_line_item", "cart_id = $1"],
  [
    "cart_line_item_tax_line",
    "item_id IN (SELECT id FROM cart_line_item WHERE cart_id = $1)",
  ],
  ["cart_shipping_method", "cart_id = $1"],
  [
    "cart_shipping_method_tax_line",
    "shipping_method_id IN (SELECT id FROM cart_shipping_method WHERE cart_id = $1)",
  ],
  [
    "payment_collection",
    "id IN (SELECT payment_collection_id FROM cart_payment_collection WHERE cart_id = $1)",
  ],
  [
    "payment_session",
    "payment_collection_id IN (SELECT payment_collection_id FROM cart_payment_collection WHERE cart_id = $1)",
  ],
  ["cart_payment_collection", "cart_id = $1"],
  ["b2b_order_header", "cart_id = $1"],
]

function idLike(id: string): string {
  const prefix = id.slice(0, id.lastIndexOf("_"))
  return `${prefix}_${randomBytes(13).toString("hex").toUpperCase()}`
}

/**
 * Copies a cart that waits for its completion, row by row: as good as new, and
 * made in milliseconds where eight requests take seconds on a busy machine.
 * @returns the copy's id
 */
export async function copyCart(
  database: Database,
  cartId: string,
  poNumber: string
): Promise<string> {
  const parts = await Promise.all(
    PARTS.map(async ([table, where]) => ({
      table,
      rows: await database.sql<{ row: Row }>(
        `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where}`,
        [cartId]
      ),
    }))
  )
  const ids = new Map(
    parts.flatMap(({ rows }) => rows.map(({ row }) => [row.id, idLike(row.id)]))
  )
  for (const { table, rows } of parts) {
    for (const { row } of rows) {
      const copy = JSON.stringify(
        table === "b2b_order_header" ? { ...row, po_number: poNumber } : row
      ).replace(/[a-z_]+_[0-9A-Z]{26}/g, (id) => ids.get(id) ?? id)
      await database.sql(
        `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`,
        [copy]
      )
    }
  }
  const copyId = ids.get(cartId)
  if (!copyId) {
    throw new Error(`there is no cart ${cartId}`)
  }
  return copyId
}
