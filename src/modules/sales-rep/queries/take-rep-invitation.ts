import type { Connection } from "../../../utils/connection"

/**
 * Uses a rep's invitation up: of two requests with one token exactly one gets him.
 * @returns the rep's id; null where the token opens nothing
 */
export async function takeRepInvitation(
  connection: Connection,
  tokenHash: string,
  now: Date
): Promise<string | null> {
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `UPDATE b2b_sales_rep
     SET invitation_hash = NULL, invitation_expires_at = NULL,
       accepted_at = :now, updated_at = :now
     WHERE invitation_hash = :hash AND invitation_expires_at > :now
       AND status = 'active' AND deleted_at IS NULL
     RETURNING id`,
    { hash: tokenHash, now }
  )
  return rows[0]?.id ?? null
}
