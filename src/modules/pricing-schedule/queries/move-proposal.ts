import type { Transaction } from "../../../utils/transaction"
import type { ProposalStatus } from "../domain/price-proposal"

type Found = { rows: { id: string }[] }

/**
 * Keeps a proposal as it is to the end of the transaction.
 * @returns whether it is in one of these states
 */
export async function lockProposal(
  trx: Transaction,
  id: string,
  states: readonly ProposalStatus[]
): Promise<boolean> {
  const { rows } = await trx.raw<Found>(
    `SELECT id FROM b2b_price_proposal
     WHERE id = :id AND status = ANY(:states) AND deleted_at IS NULL FOR UPDATE`,
    { id, states: [...states] }
  )
  return rows.length > 0
}

/** Whether a locked proposal has these lines: a change of it has others. */
export async function hasLines(
  trx: Transaction,
  id: string,
  lineIds: readonly string[]
): Promise<boolean> {
  const { rows } = await trx.raw<Found>(
    `SELECT id FROM b2b_price_proposal_line
     WHERE proposal_id = :id AND deleted_at IS NULL`,
    { id }
  )
  const wanted = new Set(lineIds)
  return rows.length === wanted.size && rows.every((row) => wanted.has(row.id))
}

export async function setStatus(
  trx: Transaction,
  id: string,
  status: ProposalStatus
): Promise<void> {
  await trx.raw(
    `UPDATE b2b_price_proposal SET status = :status, updated_at = now()
     WHERE id = :id`,
    { id, status }
  )
}
