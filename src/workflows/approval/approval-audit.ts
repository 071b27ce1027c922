import type {
  ApprovalDelegationRow,
  ApprovalRequestRow,
} from "../../modules/approval"
import type { Actor } from "../audit/actor"
import type { AuditLine } from "../audit/record-audit"

type Request = Pick<ApprovalRequestRow, "id" | "company_id" | "cart_id">

/** What an event says of a request. */
export function requestEvent({
  id,
  cart_id,
  account_id,
  company_id,
}: Request & Pick<ApprovalRequestRow, "account_id">) {
  return { id, cart_id, account_id, company_id }
}

/** A line of the log about a request, but for what was done. */
export function requestLine(
  actor: Actor,
  { id, company_id, cart_id }: Request,
  after: Record<string, unknown>
): Omit<AuditLine, "action"> {
  return {
    company_id,
    actor,
    subject: { type: "approval_request", id },
    after: { cart_id, ...after },
  }
}

/** A line of the log about a delegation, but for what was done. */
export function delegationLine(
  actor: Actor,
  row: Pick<
    ApprovalDelegationRow,
    "id" | "company_id" | "member_id" | "delegate_id" | "starts_on" | "ends_on"
  >
): Omit<AuditLine, "action"> {
  const { id, company_id, member_id, delegate_id, starts_on, ends_on } = row
  return {
    company_id,
    actor,
    subject: { type: "approval_delegation", id },
    after: { member_id, delegate_id, starts_on, ends_on },
  }
}
