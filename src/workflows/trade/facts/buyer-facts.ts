import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
  type CompanyRow,
  type MemberRow,
  type ShipToAccessRow,
} from "../../../modules/company"
import {
  TRADE_MODULE,
  type AccountRow,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { requestStore, type B2bContext } from "../request-context"

export type BuyerFacts = {
  account: AccountRow
  company: CompanyRow
  /** Null where the member was removed. */
  member: MemberRow | null
  ship_to_accesses: ShipToAccessRow[]
}

type Buyer = Pick<OrderHeaderRow, "account_id" | "company_id" | "member_id">

/**
 * For whom a cart is bought. What this very request has read of its buyer a moment
 * ago is not read twice; webhooks and jobs have no request, and a colleague may
 * complete what another member began.
 */
export async function buyerFacts(
  container: MedusaContainer,
  header: Buyer
): Promise<BuyerFacts> {
  const b2b = requestStore()?.b2b
  return b2b && isBuyer(b2b, header)
    ? {
        account: b2b.account,
        company: b2b.company,
        member: b2b.member,
        ship_to_accesses: await container
          .resolve<CompanyModuleService>(COMPANY_MODULE)
          .listB2bShipToAccesses({ member_id: b2b.member.id }),
      }
    : await read(container, header)
}

function isBuyer({ account, member }: B2bContext, header: Buyer): boolean {
  return account.id === header.account_id && member.id === header.member_id
}

async function read(
  container: MedusaContainer,
  header: Buyer
): Promise<BuyerFacts> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [account, company, [member]] = await Promise.all([
    container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .retrieveB2bAccount(header.account_id, {
        relations: ["office", "payment_term"],
      }),
    companies.retrieveB2bCompany(header.company_id),
    companies.listB2bMembers(
      { id: header.member_id, status: ["active", "suspended"] },
      { relations: ["roles", "ship_to_accesses"] }
    ),
  ])
  return {
    account,
    company,
    member: member ?? null,
    ship_to_accesses: member?.ship_to_accesses ?? [],
  }
}
