import { z } from "@medusajs/framework/zod"
import {
  entityId,
  money,
  optionalText,
  text,
} from "../../../../utils/body-fields"
import { listParams } from "../../../../utils/list-params"
import { APPLICATION_STATUSES } from "../../../../modules/trade"

export const AdminApplicationListParams = listParams({
  order: ["created_at", "company_name", "status", "decided_at"],
  status: APPLICATION_STATUSES,
  limit: 20,
}).extend({ office_id: entityId.optional() })

const id = entityId.nullable().optional()

/** The whole decision: number or `create_in_erp`, unless a company's account is joined. */
export const AdminApproveApplication = z.strictObject({
  number: optionalText(40),
  create_in_erp: z.boolean().optional(),
  payment_term_id: id,
  credit_limit: money.nullable().optional(),
  price_group_id: id,
  catalog: optionalText(120),
  sales_rep: optionalText(120),
  company_id: id,
  note: optionalText(2000),
})

export const AdminRejectApplication = z.strictObject({ note: text(2000) })

export type AdminApplicationListQuery = z.infer<
  typeof AdminApplicationListParams
>
export type AdminApproveApplicationBody = z.infer<
  typeof AdminApproveApplication
>
export type AdminRejectApplicationBody = z.infer<typeof AdminRejectApplication>
