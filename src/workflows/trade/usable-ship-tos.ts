import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../options"
import {
  COMPANY_MODULE,
  companyErrors,
  mayUseProject,
  mayUseShipTo,
  meansSamePlace,
  shipToAsAddress,
  type CompanyModuleService,
  type Location,
  type MemberRights,
  type ProjectRow,
  type ShipToRow,
} from "../../modules/company"
import { calendarDayAt } from "../../utils/calendar-day"
import type { CatalogueError } from "../../utils/catalogue-error"
import { projectFacts, shipToFacts } from "./facts/destination-facts"
import { liveAccesses } from "./facts/live-accesses"
import type { B2bContext } from "./request-context"

/** What the member may do today, by the calendar of the account's office. */
export async function rightsOf(
  container: MedusaContainer,
  context: B2bContext
): Promise<MemberRights> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const today = calendarDayAt(b2bOptions().now(), context.office.time_zone)
  const rows = await companies.listB2bShipToAccesses({
    member_id: context.member.id,
  })
  return {
    permissions: context.permissions,
    accesses: await liveAccesses(container, rows, {
      restrictions: context.account.restrictions,
      today,
    }),
    today,
  }
}

/** The ship-tos and projects that this member may order to today, by code. */
export async function usableDestinations(
  container: MedusaContainer,
  context: B2bContext
): Promise<{ ship_tos: ShipToRow[]; projects: ProjectRow[] }> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const filters = { company_id: context.company.id }
  const [rights, shipTos, projects] = await Promise.all([
    rightsOf(container, context),
    companies.listB2bShipTos(
      { ...filters, status: "active" },
      { relations: ["projects"], order: { code: "ASC" } }
    ),
    companies.listB2bProjects(
      { ...filters, status: "open" },
      { relations: ["ship_tos"], order: { code: "ASC" } }
    ),
  ])
  return {
    ship_tos: shipTos.filter((row) => mayUseShipTo(rights, shipToFacts(row))),
    projects: projects.filter((row) =>
      mayUseProject(rights, projectFacts(row))
    ),
  }
}

type Match =
  | { ship_to: ShipToRow | null; refusal?: never }
  | { refusal: CatalogueError; ship_to?: never }

/**
 * The ship-to that a typed address means. Null: none, and the account lets its
 * members type addresses. The place of a ship-to that the member may not use is
 * refused even then.
 */
export async function matchAddress(
  container: MedusaContainer,
  context: B2bContext,
  address: Location
): Promise<Match> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [rights, shipTos] = await Promise.all([
    rightsOf(container, context),
    companies.listB2bShipTos(
      { company_id: context.company.id },
      { relations: ["projects"], order: { code: "ASC" } }
    ),
  ])
  const meant = shipTos.filter((row) =>
    meansSamePlace(address, shipToAsAddress(row))
  )
  const usable = meant.find((row) => mayUseShipTo(rights, shipToFacts(row)))
  if (usable) {
    return { ship_to: usable }
  }
  if (meant[0]) {
    return { refusal: companyErrors.shipToNotAllowed(meant[0].id) }
  }
  return context.account.allow_free_form_ship_to
    ? { ship_to: null }
    : { refusal: companyErrors.addressNotShipTo() }
}
