import type { Connection } from "../../../utils/connection"
import type { Basket } from "../domain/basket"
import type { ApprovalStanding } from "../domain/guard"
import type { PolicyInForce } from "../domain/need"

/** The cart and whose it is. */
export type StandingOf = {
  cart_id: string
  account_id: string
  company_id: string
  office_id: string
}

type RequestFacts = {
  id: string
  status: "pending" | "approved" | "rejected"
  content_hash: string
  basket: Basket
  covers: string[]
  tolerance_percent: number
  expires_at: string
  reason: string | null
}

type Row =
  | { what: "policy"; facts: PolicyInForce }
  | { what: "request"; facts: RequestFacts }
  | { what: "awaiting"; facts: string }

/** What the account's carts come to that wait for a yes, decimal. */
const AWAITING = `SELECT CAST(COALESCE(sum(w.total), 0) AS text)
  FROM b2b_approval_request w
  WHERE w.account_id = :account_id AND w.status = 'pending'
    AND w.deleted_at IS NULL`

/** The policies in force and the requests that count, the latest first: one statement. */
const STANDING = `
  SELECT 'policy' AS what, p.created_at AS at, jsonb_build_object('id', p.id,
    'name', p.name, 'trigger', p.trigger, 'rule', p.rule,
    'tolerance_percent', p.tolerance_percent, 'valid_days', p.valid_days) AS facts
  FROM b2b_approval_policy p
  WHERE p.enabled AND p.deleted_at IS NULL AND (p.account_id = :account_id
    OR (p.account_id IS NULL AND p.company_id = :company_id)
    OR (p.account_id IS NULL AND p.company_id IS NULL AND p.office_id = :office_id))
  UNION ALL
  SELECT 'request', r.requested_at, jsonb_build_object('id', r.id, 'status', r.status,
    'content_hash', r.content_hash, 'basket', r.basket, 'covers', r.covers,
    'tolerance_percent', r.tolerance_percent, 'expires_at', r.expires_at,
    'reason', (SELECT d.reason FROM b2b_approval_decision d WHERE d.request_id = r.id
      AND d.decision = 'reject' AND d.deleted_at IS NULL LIMIT 1))
  FROM b2b_approval_request r
  WHERE r.cart_id = :cart_id AND r.status IN ('pending', 'approved', 'rejected')
    AND r.deleted_at IS NULL
  UNION ALL
  SELECT 'awaiting', NULL, to_jsonb((${AWAITING} AND w.cart_id <> :cart_id
    AND w.requested_at < COALESCE((SELECT max(own.requested_at)
      FROM b2b_approval_request own WHERE own.cart_id = :cart_id
        AND own.status IN ('pending', 'approved')
        AND own.deleted_at IS NULL), 'infinity')))
  ORDER BY at DESC`

export async function readStanding(
  connection: Connection,
  of: StandingOf
): Promise<ApprovalStanding> {
  const { rows } = await connection.raw<{ rows: Row[] }>(STANDING, of)
  const policies = rows.flatMap((row) =>
    row.what === "policy" ? [row.facts] : []
  )
  const requests = rows.flatMap((row) =>
    row.what === "request" ? [row.facts] : []
  )
  const latest = (status: RequestFacts["status"]) =>
    requests.find((request) => request.status === status)
  const approved = latest("approved")
  return {
    // In the order in which they were made, which is that of their steps.
    policies: policies.reverse(),
    pending_id: latest("pending")?.id ?? null,
    approved: approved
      ? { ...approved, expires_at: new Date(approved.expires_at) }
      : null,
    rejected: latest("rejected") ?? null,
    awaiting_elsewhere:
      rows.find((row) => row.what === "awaiting")?.facts ?? "0",
  }
}

/** What all carts of an account come to that wait for a yes; decimal. */
export async function readAwaiting(
  connection: Connection,
  accountId: string
): Promise<string> {
  const { rows } = await connection.raw<{ rows: { total: string }[] }>(
    `SELECT (${AWAITING}) AS total`,
    { account_id: accountId }
  )
  return rows[0]?.total ?? "0"
}
