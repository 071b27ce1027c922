import { z } from "@medusajs/framework/zod"
import { optionalText } from "../../../../utils/body-fields"
import { oneOrMore, pageParams } from "../../../../utils/list-params"

export const REQUEST_STATUSES = [
  "pending",
  "approved",
  "rejected",
  "withdrawn",
  "expired",
  "superseded",
] as const

/** `mine`: what the member asked for; `to_decide`: what waits for his answer; `account`: all. */
export const StoreApprovalRequestParams = z.strictObject({
  view: z.enum(["mine", "to_decide", "account"]).default("mine"),
  status: oneOrMore(REQUEST_STATUSES),
  ...pageParams(20),
})

export const StoreAskApproval = z.strictObject({ note: optionalText(1000) })

/** An answer is final; `reason` is what the buyer is told. */
export const DecideApproval = z.strictObject({
  decision: z.enum(["approve", "reject"]),
  reason: optionalText(1000),
})

export const RepApprovalRequestParams = z.strictObject({ ...pageParams(20) })

export type StoreApprovalRequestParams = z.output<
  typeof StoreApprovalRequestParams
>
export type StoreAskApproval = z.output<typeof StoreAskApproval>
export type DecideApproval = z.output<typeof DecideApproval>
export type RepApprovalRequestParams = z.output<typeof RepApprovalRequestParams>
