import { z } from "@medusajs/framework/zod"
import { calendarDay, entityId } from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"

/** `starts_on` left out: today, by the office's calendar. */
export const StoreCreateApprovalDelegation = z.strictObject({
  delegate_id: entityId,
  starts_on: calendarDay.optional(),
  ends_on: calendarDay,
})

export const StoreApprovalDelegationParams = z.strictObject({
  ...pageParams(50),
})

export type StoreCreateApprovalDelegation = z.output<
  typeof StoreCreateApprovalDelegation
>
export type StoreApprovalDelegationParams = z.output<
  typeof StoreApprovalDelegationParams
>
