import type { Page } from "./answers"

/** What the portal reads of the answers to saved carts and cart templates. */
export type SavedCart = {
  id: string
  title: string
  notes: string | null
  reference: string | null
  visibility: "own" | "company"
  status: "parked" | "activated"
  author: string | null
  cart_id: string | null
  ship_to_id: string | null
  project_id: string | null
  po_number: string | null
  requested_ship_date: string | null
  line_count: number
  saved_at: string
  is_own: boolean
  is_changeable: boolean
}

/** `quantity` counts base units; the price is one base unit's. */
export type SavedCartLine = {
  id: string
  variant_id: string
  sku: string | null
  title: string
  quantity: number
  unit_code: string | null
  unit_name: string | null
  unit_content: string | null
  line_reference: string | null
  shown_unit_price: string | null
}

export type SavedCartsAnswer = Page & { saved_carts: SavedCart[] }
export type SavedCartAnswer = {
  saved_cart: SavedCart & { lines: SavedCartLine[] }
}

export type LineChange = {
  line_id: string | null
  title: string
  code:
    | "price_changed"
    | "unit_changed"
    | "not_in_catalog"
    | "out_of_stock"
    | "unpriced"
    | "quantity_refused"
  message: string
  in_cart: boolean
  left?: number
  unit_price_then?: string | null
  unit_price_now?: string | null
}

/** What became of a saved cart today; `cart_id` null: nothing of it can be had. */
export type Activated = {
  cart_id: string | null
  line_count: number
  changes: LineChange[]
  fact_changes: { code: string; message: string }[]
}

export type CartTemplate = {
  id: string
  owner: "account" | "company" | "rep"
  title: string
  notes: string | null
  line_count: number
  saved_at: string
  is_changeable: boolean
  last_order: {
    order_id: string
    display_id: number | null
    placed_at: string
  } | null
}

/** Quantities are decimal text in the unit. */
export type CartTemplateLine = {
  id: string
  heading: string | null
  variant_id: string
  sku: string | null
  title: string
  locked: boolean
  quantity: string
  stock_up_to: string | null
  unit_code: string | null
  line_reference: string | null
  is_offered: boolean
}

export type WholeTemplate = CartTemplate & { lines: CartTemplateLine[] }

export type CartTemplatesAnswer = Page & { cart_templates: CartTemplate[] }
export type CartTemplateAnswer = { cart_template: WholeTemplate }

/** A cart that a template became, or why it became none there. */
export type TemplateCart = {
  ship_to_id: string | null
  cart_id: string | null
  line_count: number
  changes: LineChange[]
  refusal: { code: string; message: string } | null
}

export type TemplateUse = {
  id: string
  cart_id: string
  ship_to_id: string | null
  member_id: string | null
  sales_rep_id: string | null
  used_at: string
  order_id: string | null
  display_id: number | null
}

export type TemplateUsesAnswer = Page & { uses: TemplateUse[] }

/** A line as a template takes it in. */
export type NewTemplateLine = {
  variant_id: string
  quantity: string
  unit_code?: string
  stock_up_to?: string
  locked?: boolean
  heading?: string
  line_reference?: string
}
