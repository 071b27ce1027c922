import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  effectiveAccesses,
  effectivePermissions,
  isOwn,
  type AccessTarget,
  type CompanyModuleService,
  type Lender,
  type MemberRow,
  type ShipToAccessRow,
  type ShipToRow,
} from "../../../modules/company"
import type { CalendarDay } from "../../../utils/calendar-day"

/** By whose calendar, and minus what the office took away. */
export type RightsRules = { restrictions: string[]; today: CalendarDay }

/** A member's own rights: what was lent to him does not count. */
export function ownRights(
  member: Pick<MemberRow, "roles" | "ship_to_accesses">,
  { restrictions, today }: RightsRules
) {
  return {
    permissions: effectivePermissions(member.roles, restrictions),
    accesses: member.ship_to_accesses.filter(isOwn),
    today,
  }
}

/**
 * The accesses that count today, of any number of members: a loan only while its
 * lender still has the right himself. Two queries more where there are loans.
 */
export async function liveAccesses(
  container: MedusaContainer,
  rows: ShipToAccessRow[],
  rules: RightsRules
): Promise<ShipToAccessRow[]> {
  const lent = rows.filter((row) => !isOwn(row))
  if (lent.length === 0) {
    return rows
  }
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [members, shipTos] = await Promise.all([
    companies.listB2bMembers(
      { id: lent.flatMap(({ delegated_by_id }) => delegated_by_id ?? []) },
      { relations: ["roles", "ship_to_accesses"] }
    ),
    companies.listB2bShipTos(
      { id: lent.flatMap(({ ship_to_id }) => ship_to_id ?? []) },
      { relations: ["projects"] }
    ),
  ])
  const lenders = new Map<string, Lender>(
    members.map((member) => [
      member.id,
      {
        active: member.status === "active",
        rights: ownRights(member, rules),
      },
    ])
  )
  return effectiveAccesses(rows, lenders, (row) => targetOf(row, shipTos))
}

function targetOf(
  row: Pick<ShipToAccessRow, "ship_to_id" | "project_id">,
  shipTos: ShipToRow[]
): AccessTarget | null {
  if (row.project_id) {
    return { project: { id: row.project_id } }
  }
  const shipTo = shipTos.find(({ id }) => id === row.ship_to_id)
  return shipTo
    ? {
        ship_to: {
          id: shipTo.id,
          project_ids: shipTo.projects.map(({ id }) => id),
        },
      }
    : null
}
