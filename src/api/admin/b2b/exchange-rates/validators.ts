import { z } from "@medusajs/framework/zod"
import {
  calendarDay,
  currencyCode,
  decimal,
  optionalLine,
} from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"

/** The way back is a rate of its own: nothing is turned round by itself. */
export const AdminSaveExchangeRate = z
  .strictObject({
    from_code: currencyCode,
    to_code: currencyCode,
    rate: decimal(8),
    valid_from: calendarDay,
    source: optionalLine(120),
  })
  .refine(({ from_code, to_code }) => from_code !== to_code, {
    message: "is the same currency as from_code",
    path: ["to_code"],
  })

export const AdminExchangeRateParams = z.strictObject({
  from_code: currencyCode.optional(),
  to_code: currencyCode.optional(),
  ...pageParams(50),
})

export type AdminSaveExchangeRate = z.output<typeof AdminSaveExchangeRate>
export type AdminExchangeRateParams = z.output<typeof AdminExchangeRateParams>
