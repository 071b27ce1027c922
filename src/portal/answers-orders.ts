import type { ExpectedPayment } from "./answers-payment"
import type { Coded, Named, Page, PostalAddress } from "./answers"

export type OrderEntry = {
  id: string
  display_id: number | null
  erp_number: string | null
  placed_at: string
  cancelled_at: string | null
  po_number: string | null
  member: Named
  ship_to: Coded | null
  project: Coded | null
  office: Named
  currency_code: string
  net_total: number | null
  tax_total: number | null
  total: number | null
  transmission_status: string | null
}

export type OrdersAnswer = Page & { orders: OrderEntry[] }

export type OrderTotal = {
  /** Null: the orders that have none. */
  key: string | null
  name: string | null
  currency_code: string
  orders: number
  net_total: number | null
  total: number | null
}

export type OrderTotalsAnswer = Page & { totals: OrderTotal[] }

export type Moved = { title: string; sku: string | null; quantity: number }

export type OrderEvent = {
  type:
    | "placed"
    | "sent_to_erp"
    | "held_up"
    | "accepted_by_erp"
    | "changed"
    | "shipped"
    | "delivered"
    | "returned"
    | "cancelled"
  at: string
  by?: Named
  erp_number?: string | null
  items?: Moved[]
  tracking?: { number: string | null; url: string | null }[]
}

export type OrderItem = {
  id: string
  title: string
  variant_title: string | null
  sku: string | null
  quantity: number
  unit_price: number | null
  subtotal: number | null
  /** As it was ordered; null: in base units. Amounts are null where hidden. */
  unit: {
    name: string
    quantity: string
    price_per: { name: string; amount: string | null } | null
  } | null
  part_number: string | null
  reference: string | null
  requested_ship_date: string | null
}

export type Order = OrderEntry & {
  requested_ship_date: string | null
  site_contact_name: string | null
  site_contact_phone: string | null
  delivery_instructions: string | null
  fulfilment: "deliver" | "collect"
  collection_point: { id: string; name: string } | null
  delivery_mode: "as_available" | "complete"
  customer_reference: string | null
  ship_to_address: PostalAddress | null
  expected_payment: ExpectedPayment | null
  items: OrderItem[]
  events: OrderEvent[]
}

export type Reordered = {
  cart_id: string
  skipped: { title: string; reason: string }[]
}
