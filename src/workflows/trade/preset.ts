import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProjectRow, ShipToRow } from "../../modules/company"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import type { B2bContext } from "./request-context"

/** Where the member's last order on an account went. */
export type Preset = {
  ship_to_id: string
  project_id: string | null
  site_contact_name: string | null
  site_contact_phone: string | null
}

/**
 * What a storefront may fill in for this member: the place, job and contact of his
 * last order on this account. Null where he may not order there any more.
 */
export async function presetOf(
  container: MedusaContainer,
  { account, member }: B2bContext,
  usable: { ship_tos: ShipToRow[]; projects: ProjectRow[] }
): Promise<Preset | null> {
  const [last] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bOrderHeaders(
      {
        account_id: account.id,
        member_id: member.id,
        placed_at: { $ne: null },
      },
      { order: { placed_at: "DESC" }, take: 1 }
    )
  const shipTo = usable.ship_tos.find(({ id }) => id === last?.ship_to_id)
  if (!last || !shipTo) {
    return null
  }
  const project = usable.projects.find(({ id }) => id === last.project_id)
  const fits =
    project &&
    (project.ship_tos.length === 0 ||
      project.ship_tos.some(({ id }) => id === shipTo.id))
  return {
    ship_to_id: shipTo.id,
    project_id: fits ? project.id : null,
    site_contact_name: last.site_contact_name,
    site_contact_phone: last.site_contact_phone,
  }
}
