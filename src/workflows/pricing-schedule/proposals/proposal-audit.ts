import type { PriceProposalRow } from "../../../modules/pricing-schedule"
import type { Actor } from "../../audit/actor"
import type { AuditLine } from "../../audit/record-audit"

type Told = Pick<PriceProposalRow, "id" | "title" | "company_id" | "status">

/** A line of the log about a proposal; of one for all his accounts, of no company. */
export function proposalLine(
  actor: Actor,
  { id, title, company_id, status }: Told,
  verb: string,
  after: Record<string, unknown> = {}
): AuditLine {
  return {
    company_id,
    actor,
    action: `price_proposal.${verb}`,
    subject: { type: "price_proposal", id, name: title },
    before: { status },
    after,
  }
}
