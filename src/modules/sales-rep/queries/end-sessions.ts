import type { Connection } from "../../../utils/connection"
import type { ActingSessionRow } from "../types"

/** Which acting sessions to end; what is left out does not matter. */
export type SessionsToEnd = Partial<
  Pick<
    ActingSessionRow,
    "id" | "actor_id" | "account_id" | "company_id" | "office_id"
  >
>

/**
 * Ends acting sessions that are still open, at once for every process.
 * @returns those that it ended
 */
export async function endSessions(
  connection: Connection,
  which: SessionsToEnd,
  by: NonNullable<ActingSessionRow["ended_by"]>,
  now: Date
): Promise<Pick<ActingSessionRow, "id" | "company_id" | "account_id">[]> {
  return await connection("b2b_acting_session")
    .where(which)
    .whereNull("ended_at")
    .whereNull("deleted_at")
    .where("expires_at", ">", now)
    .update({ ended_at: now, ended_by: by, updated_at: now })
    .returning(["id", "company_id", "account_id"])
}
