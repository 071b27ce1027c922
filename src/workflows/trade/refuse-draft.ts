import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  TRADE_MODULE,
  tradeErrors,
  type TradeModuleService,
} from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import { graph } from "../../utils/graph"

type Draft = {
  customer_id: string | null
  email: string | null
  sales_channel_id: string | null
}

/**
 * What speaks against a draft order becoming an order: an office sells to members by an
 * account only, and a draft has none. Drafts of other people are the shop's own affair.
 */
export async function refuseDraft(
  container: MedusaContainer,
  id: string
): Promise<CatalogueError | null> {
  const { rows } = await graph<Draft>(container, {
    entity: "order",
    fields: ["customer_id", "email", "sales_channel_id"],
    filters: { id, is_draft_order: true },
  })
  const [draft] = rows
  return draft &&
    (await isOfOffice(container, draft)) &&
    (await isOfMember(container, draft))
    ? tradeErrors.draftOfMember(id)
    : null
}

async function isOfOffice(
  container: MedusaContainer,
  { sales_channel_id }: Draft
): Promise<boolean> {
  const offices = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices({ sales_channel_id }, { select: ["id"], take: 1 })
  return offices.length > 0
}

/** Core gives a draft that was made with an e-mail a guest's customer. */
async function isOfMember(
  container: MedusaContainer,
  { customer_id, email }: Draft
): Promise<boolean> {
  const registered =
    email === null
      ? []
      : await container
          .resolve(Modules.CUSTOMER)
          .listCustomers({ email, has_account: true }, { select: ["id"] })
  const members = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bMembers(
      {
        customer_id: [customer_id, ...registered.map(({ id }) => id)].filter(
          (one) => one !== null
        ),
      },
      { select: ["id"], take: 1 }
    )
  return members.length > 0
}
