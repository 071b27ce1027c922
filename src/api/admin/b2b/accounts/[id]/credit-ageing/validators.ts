import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../../../../../utils/list-params"

export const AdminCreditAgeingParams = z.strictObject(pageParams(20))

export type AdminCreditAgeingParams = z.output<typeof AdminCreditAgeingParams>
