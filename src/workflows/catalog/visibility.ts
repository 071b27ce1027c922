import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  TRADE_MODULE,
  visibilityOfAccount,
  type AccountRow,
  type GuestCatalog,
  type TradeModuleService,
  type Visibility,
} from "../../modules/trade"
import { visibleVariants } from "./queries/visible-ids"

type Buyer = Pick<AccountRow, "id" | "company_id" | "price_group_id"> & {
  office: Pick<AccountRow["office"], "id" | "catalog_default">
}

/**
 * What an account sees: the active catalogs of its office that are assigned to it,
 * to its company or to its price group; without any, the office's rule.
 */
export async function visibilityOf(
  container: MedusaContainer,
  { id, company_id, price_group_id, office }: Buyer
): Promise<Visibility> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `SELECT c.id FROM b2b_catalog c
     WHERE c.office_id = :office_id AND c.status = 'active'
       AND c.deleted_at IS NULL
       AND EXISTS (
         SELECT 1 FROM b2b_catalog_assignment a
         WHERE a.catalog_id = c.id AND a.deleted_at IS NULL
           AND (a.target_type, a.target_id) IN (
             ('account', :id), ('company', :company_id),
             ('price_group', :price_group_id)))`,
    { id, company_id, price_group_id, office_id: office.id }
  )
  return visibilityOfAccount(
    office.catalog_default,
    rows.map((row) => row.id)
  )
}

/** What the offices that sell through these channels show to guests. */
export async function guestRulesOf(
  container: MedusaContainer,
  salesChannelIds: string[]
): Promise<GuestCatalog[]> {
  if (salesChannelIds.length === 0) {
    return []
  }
  const offices = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices(
      { sales_channel_id: salesChannelIds, status: "active" },
      { select: ["guest_catalog"] }
    )
  return offices.map(({ guest_catalog }) => guest_catalog)
}

/** Those of these variants that are not to be seen; also ids that are none. */
export async function hiddenVariants(
  container: MedusaContainer,
  visibility: Visibility,
  variantIds: string[]
): Promise<string[]> {
  if (visibility === "everything") {
    return []
  }
  const wanted = [...new Set(variantIds)]
  const visible = await visibleVariants(
    container,
    wanted,
    visibility.catalog_ids
  )
  return wanted.filter((id) => !visible.has(id))
}
