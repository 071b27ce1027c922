import type { InferTypeOf } from "@medusajs/framework/types"
import type { CartTemplate } from "./models/cart-template"
import type { CartTemplateLine } from "./models/cart-template-line"
import type { CartTemplateUse } from "./models/cart-template-use"
import type { SavedCart } from "./models/saved-cart"
import type { SavedCartLine } from "./models/saved-cart-line"

export type SavedCartRow = Omit<InferTypeOf<typeof SavedCart>, "lines">
export type SavedCartLineRow = Omit<
  InferTypeOf<typeof SavedCartLine>,
  "saved_cart"
>
export type CartTemplateRow = Omit<
  InferTypeOf<typeof CartTemplate>,
  "lines" | "uses"
>
export type CartTemplateLineRow = Omit<
  InferTypeOf<typeof CartTemplateLine>,
  "cart_template"
>
export type CartTemplateUseRow = Omit<
  InferTypeOf<typeof CartTemplateUse>,
  "cart_template"
>

type Made<Row, Given extends keyof Row = never> = Omit<
  Row,
  "id" | "created_at" | "updated_at" | "deleted_at" | Given
>

/** A line to write; its place in the list is its position. */
export type NewSavedCartLine = Made<
  SavedCartLineRow,
  "position" | "saved_cart_id"
>
export type NewCartTemplateLine = Made<
  CartTemplateLineRow,
  "position" | "cart_template_id"
>

export type NewSavedCart = Made<SavedCartRow, "line_count">
export type NewCartTemplate = Made<CartTemplateRow, "line_count">
export type NewCartTemplateUse = Made<CartTemplateUseRow>
