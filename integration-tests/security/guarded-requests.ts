import type { Answer, ErrorBody, HttpClient } from "../world"

/** The ids that an attacker got hold of; each one exists, and is another company's. */
export type Ids = {
  cart: string
  line: string
  order: string
  order_line: string
  payment_collection: string
  shipping_option: string
  variant: string
  ship_to: string
}

/** Which id of a request decides whose it is. */
export type Subject = "cart" | "order" | "payment_collection"

export type GuardedRequest = {
  subject: Subject
  send(actor: HttpClient, ids: Ids): Promise<Answer<ErrorBody>>
}

const FREE_ADDRESS = {
  first_name: "Eve",
  last_name: "Adams",
  address_1: "1 Elsewhere",
  city: "Hull",
  postal_code: "HU1 1AA",
  country_code: "gb",
}

/** One request per guarded handler of core, such as its owner could send it. */
export const CORE_REQUESTS: Record<string, GuardedRequest> = {
  "GET /store/carts/:id": {
    subject: "cart",
    send: (actor, ids) => actor.get(`/store/carts/${ids.cart}`),
  },
  "POST /store/carts/:id": {
    subject: "cart",
    send: (actor, ids) =>
      actor.post(`/store/carts/${ids.cart}`, {
        email: "eve@elsewhere.test",
        shipping_address: FREE_ADDRESS,
        metadata: { b2b_order_header_id: "ohdr_eve", note: "eve" },
      }),
  },
  "POST /store/carts/:id/complete": {
    subject: "cart",
    send: (actor, ids) => actor.post(`/store/carts/${ids.cart}/complete`),
  },
  "POST /store/carts/:id/customer": {
    subject: "cart",
    send: (actor, ids) => actor.post(`/store/carts/${ids.cart}/customer`),
  },
  "POST /store/carts/:id/line-items": {
    subject: "cart",
    send: (actor, ids) =>
      actor.post(`/store/carts/${ids.cart}/line-items`, {
        variant_id: ids.variant,
        quantity: 1,
      }),
  },
  "POST /store/carts/:id/line-items/:line_id": {
    subject: "cart",
    send: (actor, ids) =>
      actor.post(`/store/carts/${ids.cart}/line-items/${ids.line}`, {
        quantity: 7,
      }),
  },
  "DELETE /store/carts/:id/line-items/:line_id": {
    subject: "cart",
    send: (actor, ids) =>
      actor.delete(`/store/carts/${ids.cart}/line-items/${ids.line}`),
  },
  "POST /store/carts/:id/promotions": {
    subject: "cart",
    send: (actor, ids) =>
      actor.post(`/store/carts/${ids.cart}/promotions`, { promo_codes: [] }),
  },
  "DELETE /store/carts/:id/promotions": {
    subject: "cart",
    send: (actor, ids) =>
      actor.delete(`/store/carts/${ids.cart}/promotions`, { promo_codes: [] }),
  },
  "POST /store/carts/:id/shipping-methods": {
    subject: "cart",
    send: (actor, ids) =>
      actor.post(`/store/carts/${ids.cart}/shipping-methods`, {
        option_id: ids.shipping_option,
      }),
  },
  "POST /store/carts/:id/taxes": {
    subject: "cart",
    send: (actor, ids) => actor.post(`/store/carts/${ids.cart}/taxes`),
  },
  "GET /store/orders/:id": {
    subject: "order",
    send: (actor, ids) => actor.get(`/store/orders/${ids.order}`),
  },
  "POST /store/orders/:id/transfer/accept": {
    subject: "order",
    send: (actor, ids) =>
      actor.post(`/store/orders/${ids.order}/transfer/accept`, { token: "t" }),
  },
  "POST /store/orders/:id/transfer/cancel": {
    subject: "order",
    send: (actor, ids) =>
      actor.post(`/store/orders/${ids.order}/transfer/cancel`),
  },
  "POST /store/orders/:id/transfer/decline": {
    subject: "order",
    send: (actor, ids) =>
      actor.post(`/store/orders/${ids.order}/transfer/decline`, { token: "t" }),
  },
  "POST /store/orders/:id/transfer/request": {
    subject: "order",
    send: (actor, ids) =>
      actor.post(`/store/orders/${ids.order}/transfer/request`),
  },
  "POST /store/payment-collections": {
    subject: "cart",
    send: (actor, ids) =>
      actor.post("/store/payment-collections", { cart_id: ids.cart }),
  },
  "POST /store/payment-collections/:id/payment-sessions": {
    subject: "payment_collection",
    send: (actor, ids) =>
      actor.post(
        `/store/payment-collections/${ids.payment_collection}/payment-sessions`,
        { provider_id: "pp_system_default" }
      ),
  },
  "POST /store/returns": {
    subject: "order",
    send: (actor, ids) =>
      actor.post("/store/returns", {
        order_id: ids.order,
        items: [{ id: ids.order_line, quantity: 1 }],
        return_shipping: { option_id: ids.shipping_option },
      }),
  },
  "GET /store/shipping-options": {
    subject: "cart",
    send: (actor, ids) =>
      actor.get(`/store/shipping-options?cart_id=${ids.cart}`),
  },
  "POST /store/shipping-options/:id/calculate": {
    subject: "cart",
    send: (actor, ids) =>
      actor.post(`/store/shipping-options/${ids.shipping_option}/calculate`, {
        cart_id: ids.cart,
      }),
  },
}

/** The same of our own routes, which no one reaches without signing in. */
export const OWN_REQUESTS: Record<string, GuardedRequest> = {
  "GET /store/b2b/carts/:id/order-header": {
    subject: "cart",
    send: (actor, ids) =>
      actor.get(`/store/b2b/carts/${ids.cart}/order-header`),
  },
  "POST /store/b2b/carts/:id/order-header": {
    subject: "cart",
    send: (actor, ids) =>
      actor.post(`/store/b2b/carts/${ids.cart}/order-header`, {
        ship_to_id: ids.ship_to,
        po_number: "EVE 1",
      }),
  },
  "GET /store/b2b/carts/:id/checks": {
    subject: "cart",
    send: (actor, ids) => actor.get(`/store/b2b/carts/${ids.cart}/checks`),
  },
}

/** Ids of the same kinds, and as long, of which none exists. */
export function missing(ids: Ids): Ids {
  const other = (id: string) =>
    id.replace(/_.*/, (rest) => `_${"0".repeat(rest.length - 1)}`)
  return {
    ...ids,
    cart: other(ids.cart),
    order: other(ids.order),
    payment_collection: other(ids.payment_collection),
  }
}
