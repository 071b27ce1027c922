import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { priceProposalErrors } from "../errors"

/** Where a proposal may go from where it is. */
export const PROPOSAL_TRANSITIONS = {
  draft: ["submitted", "offered", "withdrawn"],
  submitted: ["offered", "accepted", "rejected", "withdrawn"],
  offered: ["accepted", "declined", "withdrawn"],
  accepted: [],
  declined: [],
  rejected: [],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>

export type ProposalStatus = keyof typeof PROPOSAL_TRANSITIONS

/** The states from which a proposal may go to this one. */
export function statesBefore(to: ProposalStatus): ProposalStatus[] {
  const states = Object.keys(PROPOSAL_TRANSITIONS) as ProposalStatus[]
  return states.filter((from) =>
    PROPOSAL_TRANSITIONS[from].some((next) => next === to)
  )
}

type Proposed = {
  method: "price" | "percent_off"
  value: BigNumberInput
  /** What the line's unit holds of the base unit. */
  content: BigNumberInput
  /** Per base unit; null: there is none. */
  list_price: BigNumberInput | null
}

/** What a line comes to per base unit; null: it starts from a list price that is not there. */
export function proposedPrice(line: Proposed): string | null {
  if (line.method === "price") {
    return MathBN.div(line.value, line.content).toString()
  }
  return line.list_price === null
    ? null
    : MathBN.div(
        MathBN.mult(line.list_price, MathBN.sub(100, line.value)),
        100
      ).toString()
}

export type JudgedLine = {
  name: string
  /** Per base unit, as the account pays today; null: it is not sold to it. */
  own_price: BigNumberInput | null
  proposed_price: BigNumberInput | null
  /** Null: nobody knows it. */
  cost: BigNumberInput | null
}

type Rules = {
  discount_ceiling_percent: number
  floor_margin_percent: number | null
}

/** Lines beyond what the rep may offer by himself. */
export function beyondCeiling(
  lines: readonly JudgedLine[],
  { discount_ceiling_percent }: Pick<Rules, "discount_ceiling_percent">
): string[] {
  const kept = MathBN.sub(100, discount_ceiling_percent)
  return lines
    .filter(
      ({ own_price, proposed_price }) =>
        own_price === null ||
        proposed_price === null ||
        MathBN.lt(
          MathBN.mult(proposed_price, 100),
          MathBN.mult(own_price, kept)
        )
    )
    .map(({ name }) => name)
}

/** Lines below the least margin on a known cost. */
export function belowMargin(
  lines: readonly JudgedLine[],
  { floor_margin_percent }: Pick<Rules, "floor_margin_percent">
): string[] {
  if (floor_margin_percent === null) {
    return []
  }
  const left = MathBN.sub(100, floor_margin_percent)
  return lines
    .filter(
      ({ cost, proposed_price }) =>
        cost !== null &&
        proposed_price !== null &&
        MathBN.lt(MathBN.mult(proposed_price, left), MathBN.mult(cost, 100))
    )
    .map(({ name }) => name)
}

/** Lines of goods that are not sold to whom they are proposed. */
export function refuseUnsold(lines: readonly JudgedLine[]): CatalogueError[] {
  const unsold = lines.filter(
    ({ own_price, proposed_price }) =>
      own_price === null || proposed_price === null
  )
  return unsold.length > 0
    ? [priceProposalErrors.notSold(unsold.map(({ name }) => name))]
    : []
}
