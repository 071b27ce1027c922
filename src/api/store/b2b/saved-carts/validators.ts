import { z } from "@medusajs/framework/zod"
import { entityId, optionalText, text } from "../../../../utils/body-fields"
import {
  oneOrMore,
  orderBy,
  pageParams,
  searchText,
} from "../../../../utils/list-params"

const fields = {
  notes: optionalText(2000),
  reference: optionalText(60),
  visibility: z.enum(["own", "company"]).optional(),
}

export const StoreSaveCart = z.strictObject({
  cart_id: entityId,
  title: text(200),
  ...fields,
})

/** With `cart_id`, its lines and facts take the place of the saved ones. */
export const StoreChangeSavedCart = z.strictObject({
  cart_id: entityId.optional(),
  title: text(200).optional(),
  ...fields,
})

/**
 * Latest first; `activated`: it has been a cart again at least once; `cart_id`: the one
 * that this cart is saved as.
 */
export const StoreSavedCartListParams = z.strictObject({
  q: searchText,
  cart_id: entityId.optional(),
  status: oneOrMore(["parked", "activated"]),
  order: orderBy(["saved_at", "title"]).default("-saved_at"),
  ...pageParams(20),
})

export type StoreSaveCartBody = z.infer<typeof StoreSaveCart>
export type StoreChangeSavedCartBody = z.infer<typeof StoreChangeSavedCart>
export type StoreSavedCartListQuery = z.infer<typeof StoreSavedCartListParams>
