import type { Transaction } from "../../../utils/transaction"

/**
 * Gives a token's hash to an invitation that still waits for it.
 * @returns false where it was accepted, revoked or renewed in the meantime
 */
export async function storeTokenHash(
  trx: Transaction,
  token: { invitation_id: string; placeholder: string; token_hash: string }
): Promise<boolean> {
  const changed = await trx("b2b_invitation")
    .where({
      id: token.invitation_id,
      token_hash: token.placeholder,
      status: "pending",
    })
    .update({ token_hash: token.token_hash, updated_at: trx.fn.now() })
  return changed > 0
}

/** At once, because the unit of work would insert before it updates. */
export async function revokeInvitation(
  trx: Transaction,
  id: string
): Promise<boolean> {
  const changed = await trx("b2b_invitation")
    .where({ id, status: "pending" })
    .update({ status: "revoked", updated_at: trx.fn.now() })
  return changed > 0
}
