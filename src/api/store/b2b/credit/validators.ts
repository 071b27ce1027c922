import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../../../utils/list-params"

export const StoreCreditParams = z.strictObject(pageParams(20))

export type StoreCreditParams = z.output<typeof StoreCreditParams>
