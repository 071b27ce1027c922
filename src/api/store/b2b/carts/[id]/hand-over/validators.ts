import { z } from "@medusajs/framework/zod"
import { entityId, optionalText } from "../../../../../../utils/body-fields"

/** Without `member_id`: to the member for whom the cart was prepared. */
export const StoreHandOverCart = z.strictObject({
  member_id: entityId.nullable().optional(),
  message: optionalText(1000),
  pay_by: z.enum(["account", "card"]).nullable().optional(),
})

export type StoreHandOverCart = z.output<typeof StoreHandOverCart>
