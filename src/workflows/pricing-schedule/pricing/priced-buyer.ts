import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  TRADE_MODULE,
  type AccountRow,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { calendarDayAt } from "../../../utils/calendar-day"
import { requestStore, type B2bContext } from "../../trade/request-context"
import type { PricedBuyer } from "./pricing-context"

/** What a header says of who buys. */
export type PricedHeader = Pick<
  OrderHeaderRow,
  | "account_id"
  | "customer_id"
  | "ship_to_id"
  | "sales_rep_id"
  | "handed_over_at"
  | "prices_held_until"
>

const PRICED_HEADER: (keyof PricedHeader)[] = [
  "account_id",
  "customer_id",
  "ship_to_id",
  "sales_rep_id",
  "handed_over_at",
  "prices_held_until",
]

/** Who asks, before he has a cart. */
export function buyerOfContext(
  {
    account,
    office,
    customer_id,
    acting,
  }: Pick<B2bContext, "account" | "office" | "customer_id" | "acting">,
  shipToId: string | null = null
): PricedBuyer {
  return {
    account: { ...account, office },
    customer_id,
    ship_to_id: shipToId,
    sales_rep_id: acting?.sales_rep?.id ?? null,
  }
}

/** For whom a cart or an order with this header is. */
export async function buyerOfHeader(
  container: MedusaContainer,
  header: PricedHeader
): Promise<PricedBuyer> {
  const account = await accountOf(container, header.account_id)
  return {
    account,
    customer_id: header.customer_id,
    ship_to_id: header.ship_to_id,
    sales_rep_id: keepsRepsPrices(header, account.office)
      ? header.sales_rep_id
      : null,
  }
}

/** A cart that was handed over keeps what only the rep's own orders cost, to a day. */
function keepsRepsPrices(
  { handed_over_at, prices_held_until }: PricedHeader,
  { time_zone }: AccountRow["office"]
): boolean {
  return (
    handed_over_at === null ||
    (prices_held_until !== null &&
      calendarDayAt(b2bOptions().now(), time_zone) <= prices_held_until)
  )
}

/**
 * For whom a cart is; null where it is of no account. One that is being created has no
 * header yet when core applies promotions to it.
 */
export async function buyerOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<PricedBuyer | null> {
  const header = await findHeader(container, { cart_id: cartId })
  return header ? await buyerOfHeader(container, header) : buyerOfNewCart()
}

/** For whom the cart is that this request is about to create; null: for no account. */
export function buyerOfNewCart(): PricedBuyer | null {
  const store = requestStore()
  return store?.b2b && store.new_order_header_id
    ? buyerOfContext(store.b2b, store.pending_ship_to?.ship_to_id ?? null)
    : null
}

/** An order without a header, as a clerk drafts it. */
export type PricedOrder = {
  id?: string | null | undefined
  customer_id?: string | null | undefined
  region_id?: string | null | undefined
}

/**
 * For whom an order is. One that a clerk drafts has no header: it is his customer's
 * only account with an office of that region; null where there is none, or several.
 */
export async function buyerOfOrder(
  container: MedusaContainer,
  order: PricedOrder
): Promise<PricedBuyer | null> {
  const header = order.id
    ? await findHeader(container, { order_id: order.id })
    : undefined
  if (header) {
    return await buyerOfHeader(container, header)
  }
  if (!order.customer_id || !order.region_id) {
    return null
  }
  const members = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bMembers(
      { customer_id: order.customer_id, status: "active" },
      { select: ["company_id"] }
    )
  const accounts =
    members.length === 0
      ? []
      : await container
          .resolve<TradeModuleService>(TRADE_MODULE)
          .listB2bAccounts(
            {
              company_id: members.map(({ company_id }) => company_id),
              office: { region_id: order.region_id },
            },
            { relations: ["office"], take: 2 }
          )
  const [account, other] = accounts
  return account && !other
    ? {
        account,
        customer_id: order.customer_id,
        ship_to_id: null,
        sales_rep_id: null,
      }
    : null
}

async function findHeader(
  container: MedusaContainer,
  filter: { cart_id: string } | { order_id: string }
): Promise<PricedHeader | undefined> {
  const known = requestStore()?.cart_header
  if (known && "cart_id" in filter && known.cart_id === filter.cart_id) {
    return known
  }
  const [header] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bOrderHeaders(filter, {
      select: PRICED_HEADER,
      take: 1,
    })
  return header
}

/** The request has read it already where it acts for the same account. */
async function accountOf(
  container: MedusaContainer,
  id: string
): Promise<
  Pick<AccountRow, "id" | "company_id" | "price_group_id" | "office">
> {
  const acting = requestStore()?.b2b
  return acting?.account.id === id
    ? { ...acting.account, office: acting.office }
    : await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .retrieveB2bAccount(id, { relations: ["office"] })
}
