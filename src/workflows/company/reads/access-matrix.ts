import type { MedusaContainer } from "@medusajs/framework/types"
import {
  accessMatrix,
  COMPANY_MODULE,
  effectivePermissions,
  type CompanyModuleService,
  type MatrixCell,
  type MemberRow,
  type ShipToAccessRow,
  type ShipToRow,
} from "../../../modules/company"
import type { AccountRow } from "../../../modules/trade"
import { anyColumnContains } from "../../../utils/search"
import { shipToFacts } from "../../trade/facts/destination-facts"
import { liveAccesses } from "../../trade/facts/live-accesses"
import { membersNamed } from "./members-named"
import { rulesOf, rulesWithoutAccount } from "../rights-rules"

type Axis = { skip: number; take: number }
type Window = {
  company_id: string
  /** By whose calendar and restrictions; null while the company has none. */
  account: AccountRow | null
  /** Text to look for among the members, and among the ship-tos. */
  q?: string | undefined
  ship_to_q?: string | undefined
  members: Axis
  ship_tos: Axis
}

type Matrix = {
  members: MemberRow[]
  ship_tos: ShipToRow[]
  cells: MatrixCell[]
  counts: { members: number; ship_tos: number }
}

/**
 * A window of members × ship-tos: who may order where today. The number of queries
 * is the same for any window.
 */
export async function readAccessMatrix(
  container: MedusaContainer,
  { company_id, account, q, ship_to_q, ...page }: Window
): Promise<Matrix> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [[members, memberCount], [shipTos, shipToCount]] = await Promise.all([
    companies.listAndCountB2bMembers(
      {
        company_id,
        status: ["active", "suspended"],
        ...(q ? await membersNamed(container, company_id, q) : {}),
      },
      {
        ...page.members,
        relations: ["roles"],
        order: { created_at: "ASC", id: "ASC" },
      }
    ),
    companies.listAndCountB2bShipTos(
      {
        company_id,
        ...(ship_to_q
          ? { $or: anyColumnContains(["code", "name", "city"], ship_to_q) }
          : {}),
      },
      {
        ...page.ship_tos,
        relations: ["projects"],
        order: { code: "ASC", id: "ASC" },
      }
    ),
  ])
  const rules = account ? rulesOf(account) : rulesWithoutAccount()
  const rows = await companies.listB2bShipToAccesses({
    member_id: members.map(({ id }) => id),
  })
  const byMember = new Map<string, ShipToAccessRow[]>()
  for (const row of await liveAccesses(container, rows, rules)) {
    byMember.set(row.member_id, [...(byMember.get(row.member_id) ?? []), row])
  }
  return {
    members,
    ship_tos: shipTos,
    cells: accessMatrix(
      members.map((member) => ({
        id: member.id,
        permissions: effectivePermissions(member.roles, rules.restrictions),
        accesses: byMember.get(member.id) ?? [],
      })),
      shipTos.map(shipToFacts),
      rules.today
    ),
    counts: { members: memberCount, ship_tos: shipToCount },
  }
}
