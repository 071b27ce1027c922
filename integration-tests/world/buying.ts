import { must, type Answer, type ErrorBody, type HttpClient } from "./http"
import { eventually } from "./eventually"
import type { Shop } from "./shop"

export type Account = {
  preset: Record<string, string | null> | null
  id: string
  number: string
  status: string
  permissions: string[]
  office: { id: string; region_id: string; sales_channel_id: string }
  company: { id: string; name: string }
  member: { id: string }
  ship_tos: { id: string; code: string; address: Record<string, string> }[]
  projects: { id: string; code: string }[]
}

export type Context = {
  customer_id: string
  accounts: Account[]
  account: Account | null
}

export type Completion = Partial<ErrorBody> & {
  type?: string
  order?: { id: string; display_id: number; total: number }
}

export const ON_ACCOUNT = "pp_payment-on-account_default"

export async function contextOf(buyer: HttpClient): Promise<Context> {
  const answer = await buyer.get<{ context: Context }>("/store/b2b/context")
  return must(answer, "context").context
}

/** The account that the buyer buys for where he names none. */
export async function accountOf(buyer: HttpClient): Promise<Account> {
  const { account } = await contextOf(buyer)
  if (!account) {
    throw new Error("The buyer has no account, or several.")
  }
  return account
}

export async function createCart(
  shop: Shop,
  buyer: HttpClient,
  quantity = 1
): Promise<string> {
  const answer = await buyer.post<{ cart: { id: string } }>("/store/carts", {
    items: [{ variant_id: await shop.variantId(), quantity }],
  })
  return must(answer, "create cart").cart.id
}

export type OrderHeaderInput = {
  ship_to_id?: string | null
  project_id?: string | null
  po_number?: string | null
  requested_ship_date?: string | null
  collection_point_id?: string | null
}

/** A day some working days ahead on which the buyer's office ships, now and in an hour. */
export async function shipDay(buyer: HttpClient): Promise<string> {
  const answer = await buyer.get<{
    ship_dates: { earliest: string; days_off: string[] }
  }>("/store/b2b/ship-dates")
  const { earliest, days_off } = must(answer, "ship dates").ship_dates
  const day = new Date(`${earliest}T00:00:00Z`)
  do {
    day.setUTCDate(day.getUTCDate() + 1)
  } while (days_off.includes(day.toISOString().slice(0, 10)))
  return day.toISOString().slice(0, 10)
}

/** By lorry, which costs something, where the demo's lorry comes. */
export async function addShipping(
  buyer: HttpClient,
  cartId: string
): Promise<void> {
  const options = await buyer.get<{
    shipping_options: { id: string; name: string }[]
  }>(`/store/shipping-options?cart_id=${cartId}`)
  const offered = must(options, "shipping options").shipping_options
  const option =
    offered.find(({ name }) => name === "Lorry delivery") ?? offered[0]
  must(
    await buyer.post(`/store/carts/${cartId}/shipping-methods`, {
      option_id: option?.id,
    }),
    "shipping method"
  )
}

export async function openPayment(
  buyer: HttpClient,
  cartId: string,
  providerId = ON_ACCOUNT
): Promise<string> {
  const answer = await buyer.post<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { cart_id: cartId }
  )
  const { id } = must(answer, "payment collection").payment_collection
  must(
    await buyer.post(`/store/payment-collections/${id}/payment-sessions`, {
      provider_id: providerId,
    }),
    "payment session"
  )
  return id
}

/** A cart that only waits for its completion: ship-to, PO number, shipping, payment. */
export async function readyCart(
  shop: Shop,
  buyer: HttpClient,
  input: OrderHeaderInput & { quantity?: number } = {}
): Promise<string> {
  const { quantity, ...header } = input
  const cartId = await createCart(shop, buyer, quantity)
  const { account } = await contextOf(buyer)
  must(
    await buyer.post(`/store/b2b/carts/${cartId}/order-header`, {
      ship_to_id: account?.ship_tos[0]?.id,
      po_number: "PO 1001",
      ...header,
    }),
    "order header"
  )
  await addShipping(buyer, cartId)
  await openPayment(buyer, cartId)
  return cartId
}

export function complete(
  buyer: HttpClient,
  cartId: string
): Promise<Answer<Completion>> {
  return buyer.post<Completion>(`/store/carts/${cartId}/complete`)
}

/** Waits until the order's header has its ERP number: nothing writes it after that. */
export async function erpHasIt(shop: Shop, cartId: string): Promise<void> {
  await eventually(async () => {
    const [row] = await shop.database.sql<{ erp_number: string | null }>(
      "SELECT erp_number FROM b2b_order_header WHERE cart_id = $1",
      [cartId]
    )
    if (!row?.erp_number) {
      throw new Error(`cart ${cartId}: its order has no ERP number yet`)
    }
  })
}

/** A whole order on account. */
export async function placeOrder(
  shop: Shop,
  buyer: HttpClient,
  input: OrderHeaderInput & { quantity?: number } = {}
): Promise<{ cart_id: string; order_id: string; display_id: number }> {
  const cartId = await readyCart(shop, buyer, input)
  const { order } = must(await complete(buyer, cartId), "complete")
  if (!order) {
    throw new Error(`cart ${cartId} was not completed`)
  }
  return { cart_id: cartId, order_id: order.id, display_id: order.display_id }
}
