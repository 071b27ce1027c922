import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CatalogueError } from "../../../utils/catalogue-error"
import type { CalendarDay } from "../../../utils/calendar-day"
import { siteErrors } from "../site-errors"
import {
  accessesTo,
  accessesToProject,
  type AccessRow,
  type MemberRights,
  type ProjectFacts,
  type ShipToFacts,
} from "./ship-to-access"

/** What is lent: one ship-to, or all ship-tos of one project. */
export type AccessTarget =
  | { ship_to: Pick<ShipToFacts, "id" | "project_ids">; project?: never }
  | { project: Pick<ProjectFacts, "id">; ship_to?: never }

/** How far a member's own right to a target goes. Null: without end, or limit. */
export type OwnRight = {
  ends_on: CalendarDay | null
  amount_limit: BigNumberInput | null
}

/** An access as it is stored: a loan names the member who lent it. */
export type LendableRow = AccessRow & { delegated_by_id: string | null }

/** A lender as he stands today. His rights are his own: what he borrowed is left out. */
export type Lender = { active: boolean; rights: MemberRights }

/** A right of one's own, not one that somebody lent. */
export function isOwn(row: { delegated_by_id: string | null }): boolean {
  return row.delegated_by_id === null
}

/** A member's own right to this target today, or null where he has none. */
export function ownRightTo(
  rights: MemberRights,
  target: AccessTarget
): OwnRight | null {
  if (rights.permissions.has("ship_to.use_any")) {
    return { ends_on: null, amount_limit: null }
  }
  const rows = target.ship_to
    ? accessesTo(rights, target.ship_to)
    : accessesToProject(rights, target.project.id)
  return rows.length === 0 ? null : reachOf(rows)
}

/** The furthest end and the highest limit of these accesses; there is one at least. */
export function reachOf(rows: AccessRow[]): OwnRight {
  const ends = rows.flatMap(({ ends_on }) => ends_on ?? [])
  const limits = rows.flatMap(({ amount_limit }) => amount_limit ?? [])
  return {
    ends_on: ends.length < rows.length ? null : (ends.sort().at(-1) ?? null),
    amount_limit: limits.length < rows.length ? null : MathBN.max(...limits),
  }
}

type Loan = {
  lender_id: string
  borrower_id: string
  starts_on: CalendarDay | null
  ends_on: CalendarDay
  amount_limit: BigNumberInput | null
}

/**
 * What speaks against lending a right for a while. Nobody lends what somebody lent
 * him, nor longer or for more than he has it himself.
 * @param own the lender's own right, see {@link ownRightTo}
 */
export function refuseDelegation(
  loan: Loan,
  own: OwnRight | null,
  today: CalendarDay
): CatalogueError[] {
  if (loan.lender_id === loan.borrower_id) {
    return [siteErrors.delegationToSelf()]
  }
  if (own === null) {
    return [siteErrors.delegationNotYours()]
  }
  const refusals = refuseDates(loan)
  if (loan.ends_on < today) {
    refusals.push(siteErrors.delegationOver(loan.ends_on, today))
  }
  if (own.ends_on !== null && loan.ends_on > own.ends_on) {
    refusals.push(siteErrors.delegationTooLong(loan.ends_on, own.ends_on))
  }
  if (
    own.amount_limit !== null &&
    loan.amount_limit !== null &&
    MathBN.gt(loan.amount_limit, own.amount_limit)
  ) {
    refusals.push(
      siteErrors.delegationAboveOwn(
        amount(loan.amount_limit),
        amount(own.amount_limit)
      )
    )
  }
  return refusals
}

/** A period may not end before it starts. */
export function refuseDates(period: {
  starts_on: CalendarDay | null
  ends_on: CalendarDay | null
}): CatalogueError[] {
  const { starts_on, ends_on } = period
  return starts_on !== null && ends_on !== null && ends_on < starts_on
    ? [siteErrors.datesReversed(starts_on, ends_on)]
    : []
}

/**
 * The accesses that count today: own ones as they are, loans as far as the lender
 * still has the right himself and may act.
 * @param targetOf what a loan is for; null where it is gone
 */
export function effectiveAccesses<Row extends LendableRow>(
  rows: Row[],
  lenders: ReadonlyMap<string, Lender>,
  targetOf: (row: Row) => AccessTarget | null
): Row[] {
  return rows.flatMap((row) => {
    if (row.delegated_by_id === null) {
      return [row]
    }
    const lender = lenders.get(row.delegated_by_id)
    const target = targetOf(row)
    const own =
      lender?.active && target ? ownRightTo(lender.rights, target) : null
    return own === null
      ? []
      : [{ ...row, amount_limit: lower(row.amount_limit, own.amount_limit) }]
  })
}

function lower(
  a: BigNumberInput | null,
  b: BigNumberInput | null
): BigNumberInput | null {
  if (a === null || b === null) {
    return a ?? b
  }
  return MathBN.min(a, b)
}

function amount(value: BigNumberInput): string {
  return MathBN.convert(value).toFixed(2)
}
