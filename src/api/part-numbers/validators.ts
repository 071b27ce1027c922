import { z } from "@medusajs/framework/zod"
import { entityId, text } from "../../utils/body-fields"
import { pageParams, searchText } from "../../utils/list-params"
import { variantIds } from "../store/b2b/selling-units/validators"

export const PartNumberListParams = z.strictObject({
  q: searchText,
  variant_id: variantIds.optional(),
  ...pageParams(50),
})

/** A variant that has a number already gets this one instead. */
export const SavePartNumberBody = z.strictObject({
  variant_id: entityId,
  number: text(60),
})

export type PartNumberListQuery = z.infer<typeof PartNumberListParams>
export type SavePartNumberInput = z.infer<typeof SavePartNumberBody>
