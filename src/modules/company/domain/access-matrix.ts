import type { BigNumberInput } from "@medusajs/framework/types"
import type { CalendarDay } from "../../../utils/calendar-day"
import { isOwn, reachOf, type LendableRow } from "./delegation"
import type { Permission } from "./permissions"
import { accessesTo, type ShipToFacts } from "./ship-to-access"

/** One member, with the accesses that count today (see `effectiveAccesses`). */
type MatrixMember = {
  id: string
  permissions: ReadonlySet<Permission>
  accesses: LendableRow[]
}

/**
 * That a member may order to a ship-to today. `how` is the best of his reasons:
 * his role opens every ship-to, an access of his own to it or to its project, or
 * only what colleagues lent him.
 */
export type MatrixCell = {
  member_id: string
  ship_to_id: string
  how: "any" | "direct" | "project" | "delegated"
  amount_limit: BigNumberInput | null
  ends_on: CalendarDay | null
}

/** Members × ship-tos: the cells where something may be ordered. */
export function accessMatrix(
  members: MatrixMember[],
  shipTos: ShipToFacts[],
  today: CalendarDay
): MatrixCell[] {
  return members.flatMap((member) =>
    shipTos.flatMap((shipTo) => cellOf(member, shipTo, today) ?? [])
  )
}

function cellOf(
  member: MatrixMember,
  shipTo: ShipToFacts,
  today: CalendarDay
): MatrixCell | null {
  const at = { member_id: member.id, ship_to_id: shipTo.id }
  if (shipTo.status === "closed") {
    return null
  }
  if (member.permissions.has("ship_to.use_any")) {
    return { ...at, how: "any", amount_limit: null, ends_on: null }
  }
  const rows = accessesTo({ accesses: member.accesses, today }, shipTo)
  return rows.length === 0
    ? null
    : { ...at, how: howOf(rows, shipTo), ...reachOf(rows) }
}

function howOf(rows: LendableRow[], shipTo: ShipToFacts): MatrixCell["how"] {
  const own = rows.filter(isOwn)
  if (own.length === 0) {
    return "delegated"
  }
  return own.some((row) => row.ship_to_id === shipTo.id) ? "direct" : "project"
}
