import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../../../utils/list-params"

export const AdminOfficeListParams = z.strictObject(pageParams(50))

/** What is left out stays as it is. */
export const AdminUpdateOffice = z.strictObject({
  approves_ship_tos: z.boolean().optional(),
  applicant_access: z
    .enum(["nothing", "list_prices", "list_prices_and_card"])
    .optional(),
})

export type AdminOfficeListQuery = z.infer<typeof AdminOfficeListParams>
export type AdminUpdateOfficeBody = z.infer<typeof AdminUpdateOffice>
