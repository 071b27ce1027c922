import type {
  CartTemplateLineRow,
  CartTemplateRow,
} from "../../modules/saved-cart"
import type { LastOrder } from "../../workflows/saved-cart/queries/last-orders"

/** `last_order`: the latest one of this account that came of it. */
export type CartTemplateAnswer = Pick<
  CartTemplateRow,
  "id" | "owner" | "title" | "notes" | "line_count" | "saved_at"
> & {
  is_changeable: boolean
  last_order: LastOrder | null
}

/** Quantities are decimal text in the unit. `is_offered`: it can be ordered today. */
export type CartTemplateLineAnswer = Pick<
  CartTemplateLineRow,
  | "id"
  | "heading"
  | "variant_id"
  | "sku"
  | "title"
  | "locked"
  | "quantity"
  | "stock_up_to"
  | "unit_code"
  | "line_reference"
> & { is_offered: boolean }

export type CartTemplatesAnswer = {
  cart_templates: CartTemplateAnswer[]
  count: number
  offset: number
  limit: number
}

export type WholeCartTemplateAnswer = {
  cart_template: CartTemplateAnswer & { lines: CartTemplateLineAnswer[] }
}
