import type { MedusaContainer } from "@medusajs/framework/types"
import {
  pricingScheduleErrors,
  type NewProposal,
  type NewProposalLine,
} from "../../../modules/pricing-schedule"
import { toMedusaError } from "../../../utils/catalogue-error"
import { checkLines } from "../lines/check-lines"

/**
 * Refuses what could not stand in a pricing schedule.
 * @throws MedusaError codes `b2b.pricing_schedule.*` of what is wrong
 */
export async function refuseProposal(
  container: MedusaContainer,
  { title, starts_on, ends_on, office_id, currency_code }: NewProposal,
  lines: readonly NewProposalLine[]
): Promise<void> {
  if (starts_on !== null && ends_on !== null && ends_on < starts_on) {
    throw toMedusaError(pricingScheduleErrors.datesReversed(starts_on, ends_on))
  }
  const [refusal] = await checkLines(
    container,
    { id: "", code: title, office_id, currency_code },
    scheduleLines(lines).map((line, index) => ({
      line,
      name: `line ${String(index + 1)}`,
    })),
    []
  )
  if (refusal) {
    throw toMedusaError(refusal)
  }
}

/** The lines of the schedule that a proposal becomes. */
export function scheduleLines(lines: readonly NewProposalLine[]) {
  return lines.map((line) => ({
    target_type: "variant" as const,
    target_id: line.variant_id,
    method: line.method,
    base: "list_price" as const,
    base_schedule_id: null,
    value: String(line.value),
    unit_code: line.unit_code,
    from_quantity: String(line.from_quantity),
  }))
}
