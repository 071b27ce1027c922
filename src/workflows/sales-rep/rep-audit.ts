import type { SalesRepRow } from "../../modules/sales-rep"
import type { Actor } from "../audit/actor"
import type { AuditLine } from "../audit/record-audit"

type Change = Pick<AuditLine, "before" | "after">

/** A line of the log about a rep, who belongs to no company. */
export function repLine(
  actor: Actor,
  action: string,
  rep: Pick<SalesRepRow, "id" | "name">,
  change: Change = {}
): AuditLine {
  return {
    company_id: null,
    actor,
    action,
    subject: { type: "sales_rep", id: rep.id, name: rep.name },
    ...change,
  }
}
