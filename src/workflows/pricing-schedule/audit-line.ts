import type { PricingScheduleRow } from "../../modules/pricing-schedule"
import type { Actor, AuditLine } from "../audit"

/** One line of the log about a schedule, which is no company's. */
export function auditLineOf(
  { id, code }: Pick<PricingScheduleRow, "id" | "code">,
  actor: Actor,
  action: string,
  changes: Pick<AuditLine, "before" | "after"> = {}
): AuditLine {
  return {
    company_id: null,
    actor,
    action: `pricing_schedule.${action}`,
    subject: { type: "pricing_schedule", id, name: code },
    ...changes,
  }
}
