import type { Connection } from "../../../utils/connection"

export type DeciderQuestion = {
  /** Null: of all accounts, which the keys narrow. */
  account_id: string | null
  type: "member" | "sales_rep"
  id: string
  /** His own, and those that he was lent. */
  keys: string[]
  limit: number
  offset: number
}

/** Ids of the requests that wait for somebody and that he may answer and has not. */
export async function listToDecide(
  connection: Connection,
  { account_id, keys, type, id, limit, offset }: DeciderQuestion
): Promise<{ ids: string[]; count: number }> {
  const { rows } = await connection.raw<{
    rows: { id: string; count: string }[]
  }>(
    `SELECT r.id, count(*) OVER () AS count FROM b2b_approval_request r
     WHERE r.status = 'pending' AND r.deleted_at IS NULL
       AND r.awaits && CAST(:keys AS text[])
       AND (CAST(:account_id AS text) IS NULL OR r.account_id = :account_id)
       AND ((r.member_id <> :id AND r.requested_by_id <> :id)
         OR CAST(r.tiers->'list'->r.tier->>'self_approval' AS boolean))
       AND NOT EXISTS (SELECT FROM b2b_approval_decision d
         WHERE d.request_id = r.id AND d.tier = r.tier AND d.decider_type = :type
           AND d.decider_id = :id AND d.deleted_at IS NULL)
     ORDER BY r.requested_at, r.id LIMIT :limit OFFSET :offset`,
    { account_id, keys, type, id, limit, offset }
  )
  return { ids: rows.map((row) => row.id), count: Number(rows[0]?.count ?? 0) }
}
