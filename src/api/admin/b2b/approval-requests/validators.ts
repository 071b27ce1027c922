import { z } from "@medusajs/framework/zod"
import { REQUEST_STATUSES } from "../../../store/b2b/approval-requests/validators"
import { entityId } from "../../../../utils/body-fields"
import { oneOrMore, pageParams } from "../../../../utils/list-params"

/** `asks_office=true`: only what the office can answer now. */
export const AdminApprovalRequestParams = z.strictObject({
  company_id: entityId.optional(),
  account_id: entityId.optional(),
  office_id: entityId.optional(),
  status: oneOrMore(REQUEST_STATUSES),
  asks_office: z.enum(["true", "false"]).optional(),
  ...pageParams(20),
})

export type AdminApprovalRequestParams = z.output<
  typeof AdminApprovalRequestParams
>
