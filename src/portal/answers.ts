import type { PriceChange } from "./answers-prices"

/** What the portal reads of the public HTTP API's answers. */
export type Page = { count: number; offset: number; limit: number }

export type Named = { id: string; name: string }
export type Coded = { id: string; code: string | null; name: string }

export type PostalAddress = {
  first_name?: string | null
  last_name?: string | null
  company: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
  phone: string | null
}

export type UsableShipTo = Coded & {
  address: PostalAddress
  contact_name: string | null
  contact_phone: string | null
  delivery_instructions: string | null
  project_ids: string[]
}

export type UsableProject = {
  id: string
  code: string
  name: string
  starts_on: string | null
  ends_on: string | null
  /** Empty: the job goes to any of the member's sites. */
  ship_to_ids: string[]
}

export type Account = {
  id: string
  number: string | null
  status: "active" | "on_hold" | "closed"
  hold_reason: string | null
  po_rule: "not_asked" | "required" | "required_unused" | "blanket"
  blanket_orders: string[]
  project_rule: "not_asked" | "required"
  payment_term: { code: string; name: string } | null
  company: Named
  office: Named & {
    currency_code: string
    region_id: string
    sales_channel_id: string
    time_zone: string
  }
  member: {
    id: string
    job_title: string | null
    roles: { code: string; name: string }[]
  }
  permissions: string[]
  preset: {
    ship_to_id: string
    project_id: string | null
    site_contact_name: string | null
    site_contact_phone: string | null
  } | null
  ship_tos: UsableShipTo[]
  projects: UsableProject[]
}

export type ContextAnswer = {
  customer_id: string
  accounts: Account[]
  /** Null where there are several and none was chosen yet. */
  account: Account | null
  acting: Acting | null
}

/** Who acts in the place of whom; null where the member himself is here. */
export type Acting = {
  session_id: string
  actor_name: string
  /** Null where a clerk acts. */
  sales_rep: { name: string } | null
  as: "member" | "account"
  member_name: string
  channel: string
  expires_at: string
  /** How far below the account's own prices he may go; null: not at all. */
  price_overrides: { floor_percent: number } | null
}

export type Refusal = { code: string; message: string }

export type Variant = {
  id: string
  title: string | null
  sku: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_quantity?: number
}

export type Product = {
  id: string
  title: string
  description?: string | null
  thumbnail: string | null
  variants: Variant[]
}

/** A unit that a variant is sold by; decimals are text. */
export type SellingUnit = {
  code: string
  name: string
  /** How many base units are in one. */
  content: string
  /** The smallest quantity and the steps, in this unit. */
  minimum: string
  multiple: string
  is_base: boolean
  is_priced: boolean
  is_default: boolean
  orderable: boolean
}

export type CartLine = {
  id: string
  variant_id: string | null
  product_id: string | null
  product_title: string | null
  variant_title: string | null
  variant_sku: string | null
  thumbnail: string | null
  /** In base units; `unit_price` is a base unit's. */
  quantity: number
  unit_price: number | null
  subtotal: number | null
  metadata?: { b2b_unit?: { code: string; content: string } } | null
}

export type Cart = {
  id: string
  completed_at: string | null
  currency_code: string
  region_id: string
  items: CartLine[]
  shipping_methods: { id: string; shipping_option_id: string; name: string }[]
  item_subtotal: number | null
  /** Without VAT. */
  discount_subtotal?: number | null
  shipping_subtotal: number | null
  tax_total: number | null
  total: number | null
  payment_collection: { id: string } | null
}

export type OrderHeader = {
  id: string
  cart_id: string | null
  ship_to_id: string | null
  ship_to: Coded | null
  project_id: string | null
  project: Coded | null
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
  /** How a rep who handed it over agreed that it is paid. */
  pay_by: "account" | "card" | null
  price_changes: PriceChange[]
}

/** When the office ships the cart; days are its own. */
export type ShipDates = {
  earliest: string
  /** Null: any day. */
  furthest: string | null
  days_off: string[]
  /** Of the day that was asked about, or of the earliest. */
  delivery_date: string
}

/** A branch where orders can be fetched. */
export type CollectionPoint = {
  id: string
  name: string
  instructions: string | null
  address: Account["ship_tos"][number]["address"] | null
}
