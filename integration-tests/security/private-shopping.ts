import type { Answer, ErrorBody, HttpClient } from "../world"

/** What these tests read of a cart that no order header stands behind. */
export type Cart = {
  id: string
  email: string | null
  customer_id?: string
  currency_code: string
  region_id: string
  metadata: Record<string, unknown> | null
  items: { id: string; quantity: number; unit_price: number }[]
  shipping_address: { id: string; address_1: string } | null
  customer?: { id: string }
}
export type CartBody = { cart: Cart } & Partial<ErrorBody>

export const ADDRESS = {
  first_name: "Moira",
  last_name: "Ellison",
  address_1: "4 Larch Close",
  city: "Leeds",
  postal_code: "LS1 1AA",
  country_code: "gb",
}

export function lineOf(cart: Cart): string {
  return cart.items[0]?.id ?? ""
}

/** Opens a payment session; it does not mind being refused. */
export async function pay(
  actor: HttpClient,
  cart: string,
  provider: string
): Promise<Answer<ErrorBody>> {
  const { body } = await actor.post<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { cart_id: cart }
  )
  return actor.post<ErrorBody>(
    `/store/payment-collections/${body.payment_collection.id}/payment-sessions`,
    { provider_id: provider }
  )
}
