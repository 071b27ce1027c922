import type { Connection } from "../../../utils/connection"
import type { BulkTable } from "../../../utils/bulk/bulk-table"

const CURRENT = {
  table: "b2b_rep_assignment",
  found_where: "t.ended_at IS NULL",
  used_by: [],
} as const

/**
 * What an import writes of assignments, by what a row is called. One that ends is written
 * before one that begins: an account has one primary rep.
 */
export const SALES_REP_BULK_TABLES = {
  ended_rep_assignment: {
    ...CURRENT,
    key: ["account_id", "sales_rep_id"],
    columns: { account_id: "text", sales_rep_id: "text", ended_at: "moment" },
  },
  rep_assignment: {
    ...CURRENT,
    key: ["account_id", "sales_rep_id", "type"],
    columns: {
      account_id: "text",
      office_id: "text",
      sales_rep_id: "text",
      type: "text",
      source: "text",
      reason: "text",
      started_at: "moment",
      ended_at: "moment",
    },
    references: { sales_rep_id: "b2b_sales_rep" },
  },
} as const satisfies Record<string, BulkTable>

export type SalesRepBulkEntity = keyof typeof SALES_REP_BULK_TABLES

/** Ended assignments that cannot count again: somebody has their place by now. */
export async function replacedSince(
  connection: Connection,
  ids: readonly string[]
): Promise<Set<string>> {
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `SELECT ended.id FROM b2b_rep_assignment ended
     JOIN b2b_rep_assignment now ON now.account_id = ended.account_id
       AND now.ended_at IS NULL AND now.deleted_at IS NULL AND now.id <> ended.id
       AND (now.sales_rep_id = ended.sales_rep_id
         OR (now.type = 'primary' AND ended.type = 'primary'))
     WHERE ended.id = ANY(:ids) AND ended.ended_at IS NOT NULL`,
    { ids: [...ids] }
  )
  return new Set(rows.map(({ id }) => id))
}
