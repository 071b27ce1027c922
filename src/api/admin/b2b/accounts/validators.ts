import { z } from "@medusajs/framework/zod"
import { PERMISSIONS } from "../../../../modules/company"
import {
  entityId,
  entityIds,
  optionalText,
  text,
} from "../../../../utils/body-fields"

/** Null takes a fact back; a field that is left out stays as it is. */
export const UpdateAccount = z.strictObject({
  number: optionalText(40),
  status: z.enum(["active", "on_hold", "closed"]).optional(),
  hold_reason: optionalText(500),
  bill_to: z.enum(["company", "parent"]).optional(),
  po_rule: z
    .enum(["not_asked", "required", "required_unused", "blanket"])
    .optional(),
  blanket_orders: z.array(text(60)).max(200).optional(),
  project_rule: z.enum(["not_asked", "required"]).optional(),
  allow_free_form_ship_to: z.boolean().optional(),
  allow_collect: z.boolean().optional(),
  restrictions: z
    .array(z.enum(PERMISSIONS))
    .transform((list) => [...new Set(list)])
    .optional(),
  payment_methods: entityIds(50).optional(),
  payment_term_id: entityId.nullable().optional(),
  order_contact_member_id: entityId.nullable().optional(),
  price_group_id: entityId.nullable().optional(),
})

export type UpdateAccountBody = z.infer<typeof UpdateAccount>
