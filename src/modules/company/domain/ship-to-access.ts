import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { dayWithin, type CalendarDay } from "../../../utils/calendar-day"
import { companyErrors } from "../errors"
import type { Permission } from "./permissions"

export type AccessRow = {
  ship_to_id: string | null
  project_id: string | null
  starts_on: CalendarDay | null
  ends_on: CalendarDay | null
  amount_limit: BigNumberInput | null
}

export type ShipToFacts = {
  id: string
  name: string
  status: "active" | "closed"
  /** The projects that this ship-to belongs to. */
  project_ids: string[]
}

export type ProjectFacts = {
  id: string
  name: string
  status: "open" | "on_hold" | "closed"
  starts_on: CalendarDay | null
  ends_on: CalendarDay | null
  /** Empty: the project may deliver to any ship-to. */
  ship_to_ids: string[]
}

export type MemberRights = {
  permissions: ReadonlySet<Permission>
  accesses: AccessRow[]
  today: CalendarDay
}

/** `net`: the order's total net of tax, in the office's currency; null: not yet known. */
type OrderValue = { net: BigNumberInput | null; currency_code: string }

type Accesses<Row extends AccessRow> = {
  accesses: Row[]
  today: CalendarDay
}

/** The access rows that let this member order to this ship-to today. */
export function accessesTo<Row extends AccessRow>(
  rights: Accesses<Row>,
  shipTo: Pick<ShipToFacts, "id" | "project_ids">
): Row[] {
  return rights.accesses.filter(
    (access) =>
      dayWithin(rights.today, access.starts_on, access.ends_on) &&
      (access.ship_to_id === shipTo.id ||
        (access.project_id !== null &&
          shipTo.project_ids.includes(access.project_id)))
  )
}

/** The access rows that name this project and count today. */
export function accessesToProject<Row extends AccessRow>(
  rights: Accesses<Row>,
  projectId: string
): Row[] {
  return rights.accesses.filter(
    (access) =>
      dayWithin(rights.today, access.starts_on, access.ends_on) &&
      access.project_id === projectId
  )
}

/** The access rows that let this member cost orders to this project today. */
export function accessesForProject<Row extends AccessRow>(
  rights: Accesses<Row>,
  project: Pick<ProjectFacts, "id" | "ship_to_ids">
): Row[] {
  return rights.accesses.filter(
    (access) =>
      dayWithin(rights.today, access.starts_on, access.ends_on) &&
      (access.project_id === project.id ||
        (access.ship_to_id !== null &&
          project.ship_to_ids.includes(access.ship_to_id)))
  )
}

/** Whether the member may order to this ship-to today, whatever the amount. */
export function mayUseShipTo(
  rights: MemberRights,
  shipTo: ShipToFacts
): boolean {
  return (
    shipTo.status === "active" &&
    (rights.permissions.has("ship_to.use_any") ||
      accessesTo(rights, shipTo).length > 0)
  )
}

/** Whether the member may cost orders to this project today. */
export function mayUseProject(
  rights: MemberRights,
  project: ProjectFacts
): boolean {
  return (
    whyNotOpen(project, rights.today) === null && mayCostTo(rights, project)
  )
}

function mayCostTo(rights: MemberRights, project: ProjectFacts): boolean {
  return (
    rights.permissions.has("ship_to.use_any") ||
    accessesForProject(rights, project).length > 0
  )
}

function whyNotOpen(project: ProjectFacts, today: CalendarDay): string | null {
  if (project.status === "closed") {
    return "is closed"
  }
  if (project.status === "on_hold") {
    return "is on hold"
  }
  if (project.starts_on !== null && today < project.starts_on) {
    return `starts on ${project.starts_on}`
  }
  if (project.ends_on !== null && today > project.ends_on) {
    return `ended on ${project.ends_on}`
  }
  return null
}

/**
 * What speaks against this member's order to this ship-to. Several accesses add
 * up: the highest limit counts, and one without a limit lifts them all.
 */
export function refuseShipTo(
  rights: MemberRights,
  shipTo: ShipToFacts,
  order: OrderValue
): CatalogueError[] {
  if (shipTo.status === "closed") {
    return [companyErrors.shipToClosed(shipTo)]
  }
  if (rights.permissions.has("ship_to.use_any")) {
    return []
  }
  const accesses = accessesTo(rights, shipTo)
  if (accesses.length === 0) {
    return [companyErrors.shipToNotAllowed(shipTo.id)]
  }
  const above = limitBelow(accesses, order)
  return above ? [companyErrors.shipToAmountLimit(shipTo, ...above)] : []
}

/**
 * What speaks against this member's fetching an order himself. It goes to no ship-to, so
 * the most that he may order to any of his counts: else fetching would be the way
 * around every limit.
 */
export function refuseCollecting(
  rights: MemberRights,
  order: OrderValue
): CatalogueError[] {
  if (rights.permissions.has("ship_to.use_any")) {
    return []
  }
  const accesses = rights.accesses.filter(({ starts_on, ends_on }) =>
    dayWithin(rights.today, starts_on, ends_on)
  )
  if (accesses.length === 0) {
    return [companyErrors.collectNotAllowed()]
  }
  const above = limitBelow(accesses, order)
  return above ? [companyErrors.collectAmountLimit(...above)] : []
}

/** Limit, order and currency, where the order is above the highest limit. */
function limitBelow(
  accesses: AccessRow[],
  { net, currency_code }: OrderValue
): [limit: string, net: string, currency: string] | null {
  const limits = accesses.flatMap((access) => access.amount_limit ?? [])
  if (net === null || limits.length < accesses.length) {
    return null
  }
  const limit = MathBN.max(...limits)
  return MathBN.gt(net, limit)
    ? [
        limit.toFixed(2),
        MathBN.convert(net).toFixed(2),
        currency_code.toUpperCase(),
      ]
    : null
}

/** What speaks against costing this member's order to this project. */
export function refuseProject(
  rights: MemberRights,
  project: ProjectFacts,
  shipTo: ShipToFacts | null
): CatalogueError[] {
  if (!mayCostTo(rights, project)) {
    return [companyErrors.projectNotAllowed(project.id)]
  }
  const why = whyNotOpen(project, rights.today)
  if (why !== null) {
    return [companyErrors.projectNotOpen(project, why)]
  }
  const belongs =
    shipTo === null ||
    project.ship_to_ids.length === 0 ||
    project.ship_to_ids.includes(shipTo.id)
  return belongs ? [] : [companyErrors.projectHasNotShipTo(project, shipTo)]
}
