import { generateEntityId } from "@medusajs/framework/utils"
import type { Connection } from "../../../utils/connection"
import type { Transaction } from "../../../utils/transaction"
import type { RepAssignmentRow } from "../types"

export type NewAssignment = Pick<
  RepAssignmentRow,
  "account_id" | "office_id" | "sales_rep_id" | "type" | "source" | "reason"
>

export type AddedAssignment = NewAssignment & { id: string }

/** The active reps who serve an account now, whose schedules price its orders. */
export async function servingReps(
  connection: Connection,
  accountId: string
): Promise<string[]> {
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `SELECT r.id FROM b2b_rep_assignment a
     JOIN b2b_sales_rep r ON r.id = a.sales_rep_id
       AND r.status = 'active' AND r.deleted_at IS NULL
     JOIN b2b_sales_rep_office o ON o.sales_rep_id = r.id
       AND o.office_id = a.office_id AND o.deleted_at IS NULL
     WHERE a.account_id = :account AND a.ended_at IS NULL AND a.deleted_at IS NULL
     ORDER BY r.id`,
    { account: accountId }
  )
  return rows.map(({ id }) => id)
}

/**
 * Ends assignments that still count.
 * @returns the ids of those that did
 */
export async function endAssignments(
  trx: Transaction,
  ids: readonly string[],
  now: Date
): Promise<string[]> {
  const ended = await trx<{ id: string }>("b2b_rep_assignment")
    .whereIn("id", ids)
    .whereNull("ended_at")
    .whereNull("deleted_at")
    .update({ ended_at: now, updated_at: now } as object)
    .returning("id")
  return ended.map(({ id }) => id)
}

/**
 * Makes assignments with one statement: a rule may give thousands at once.
 * @throws a duplicate, see `reassign`
 */
export async function addAssignments(
  trx: Transaction,
  rows: readonly NewAssignment[],
  now: Date
): Promise<AddedAssignment[]> {
  const added = rows.map((row) => ({
    ...row,
    id: generateEntityId(undefined, "rasg"),
  }))
  await trx.raw(
    `INSERT INTO b2b_rep_assignment (id, account_id, office_id, sales_rep_id,
       type, source, reason, started_at, created_at, updated_at)
     SELECT r.id, r.account_id, r.office_id, r.sales_rep_id,
       r.type, r.source, r.reason, :now, :now, :now
     FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(id text,
       account_id text, office_id text, sales_rep_id text, type text,
       source text, reason text)`,
    { rows: JSON.stringify(added), now }
  )
  return added
}

/** Makes ended assignments count again, as if they had never ended. */
export async function resumeAssignments(
  trx: Transaction,
  ids: readonly string[]
): Promise<void> {
  await trx("b2b_rep_assignment").whereIn("id", ids).update({ ended_at: null })
}
