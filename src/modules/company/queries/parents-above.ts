import type { Transaction } from "../../../utils/transaction"

type Edge = { id: string; parent_id: string }

/** Walks up from companies to the top; a circle ends the walk like a top does. */
export async function parentsAbove(
  trx: Transaction,
  ids: string[]
): Promise<Map<string, string>> {
  const { rows } = await trx.raw<{ rows: Edge[] }>(
    `WITH RECURSIVE above AS (
       SELECT id, parent_id FROM b2b_company
       WHERE id = ANY(:ids) AND parent_id IS NOT NULL
       UNION
       SELECT c.id, c.parent_id FROM b2b_company c
       JOIN above ON c.id = above.parent_id WHERE c.parent_id IS NOT NULL
     )
     SELECT id, parent_id FROM above`,
    { ids }
  )
  return new Map(rows.map((edge) => [edge.id, edge.parent_id]))
}
