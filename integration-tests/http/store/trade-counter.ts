import type { Answer, ErrorBody, HttpClient, Shop } from "../../world"

/** What a route refused: enough to name the reason and to read the text. */
export type Refused = Partial<ErrorBody> & Record<string, unknown>

export type OrderHeader = {
  id: string
  ship_to_id: string | null
  project_id: string | null
  po_number: string | null
  requested_ship_date: string | null
  site_contact_name: string | null
  site_contact_phone: string | null
  delivery_instructions: string | null
  fulfilment: "deliver" | "collect"
  collection_point_id: string | null
  collection_point: { id: string; name: string } | null
  delivery_mode: "as_available" | "complete"
  customer_reference: string | null
  warehouse_note: string | null
}

export type HeaderAnswer = Answer<
  {
    order_header: OrderHeader
    dropped_shipping_methods: { id: string; name: string }[]
  } & Refused
>

export function setHeader(
  buyer: HttpClient,
  cartId: string,
  body: unknown
): Promise<HeaderAnswer> {
  return buyer.post(`/store/b2b/carts/${cartId}/order-header`, body)
}

export type Checks = {
  checks: {
    ok: boolean
    refusals: ({ code: string; message: string } & Record<string, unknown>)[]
  }
}

/** The codes that completing the cart would be refused for. */
export async function refusalsOf(
  buyer: HttpClient,
  cartId: string
): Promise<string[]> {
  const { body } = await buyer.get<Checks>(`/store/b2b/carts/${cartId}/checks`)
  return body.checks.refusals.map(({ code }) => code)
}

/** Ids and facts of the demo by the names that its CSV files use. */
export type Register = {
  account(number: string): Promise<string>
  shipTo(code: string): Promise<string>
  project(code: string): Promise<string>
  collectionPoint(name: string): Promise<string>
  /** The order header of a cart as it is in the database, with its cart's rows. */
  saved(cartId: string): Promise<Record<string, unknown>>
}

export function registerOf(shop: Shop): Register {
  async function idOf(table: string, column: string, value: string) {
    const rows = await shop.database.sql<{ id: string }>(
      `SELECT id FROM ${table} WHERE ${column} = $1`,
      [value]
    )
    if (!rows[0]) {
      throw new Error(`the demo has no ${table} with ${column} ${value}`)
    }
    return rows[0].id
  }
  return {
    account: (number) => idOf("b2b_account", "number", number),
    shipTo: (code) => idOf("b2b_ship_to", "code", code),
    project: (code) => idOf("b2b_project", "code", code),
    collectionPoint: (name) => idOf("b2b_collection_point", "name", name),
    async saved(cartId) {
      const [row] = await shop.database.sql<Record<string, unknown>>(
        `SELECT to_jsonb(h) AS header, to_jsonb(c) AS cart,
           (SELECT jsonb_agg(l ORDER BY l.id) FROM cart_line_item l WHERE l.cart_id = c.id AND l.deleted_at IS NULL) AS lines,
           (SELECT jsonb_agg(a ORDER BY a.id) FROM cart_address a
             WHERE a.id IN (c.shipping_address_id, c.billing_address_id)) AS addresses,
           (SELECT jsonb_agg(s ORDER BY s.id) FROM cart_shipping_method s WHERE s.cart_id = c.id AND s.deleted_at IS NULL) AS shipping,
           (SELECT count(*)::int FROM order_cart o WHERE o.cart_id = c.id) AS orders
         FROM cart c LEFT JOIN b2b_order_header h ON h.cart_id = c.id WHERE c.id = $1`,
        [cartId]
      )
      return row ?? {}
    },
  }
}
