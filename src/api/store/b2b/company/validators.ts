import { z } from "@medusajs/framework/zod"
import { calendarDay, entityId } from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"

export const CompanyPage = z.strictObject(pageParams(50))

/** Without `sales_rep_id`: the company wants to be asked from now on. */
export const GiveRepConsent = z.strictObject({
  sales_rep_id: entityId.optional(),
  ends_on: calendarDay.nullable().optional(),
})

export type CompanyPage = z.output<typeof CompanyPage>
export type GiveRepConsent = z.output<typeof GiveRepConsent>
