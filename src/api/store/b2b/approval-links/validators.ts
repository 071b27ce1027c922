import { z } from "@medusajs/framework/zod"
import { DecideApproval } from "../approval-requests/validators"

const token = z
  .string()
  .regex(/^[0-9A-Za-z_.-]{1,500}$/, "is not the token of a link")

export const StoreOpenApprovalLink = z.strictObject({ token })

export const StoreDecideApprovalLink = DecideApproval.extend({ token })

export type StoreOpenApprovalLink = z.output<typeof StoreOpenApprovalLink>
export type StoreDecideApprovalLink = z.output<typeof StoreDecideApprovalLink>
