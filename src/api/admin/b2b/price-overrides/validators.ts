import { z } from "@medusajs/framework/zod"
import { calendarDay } from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"

/** Days of the orders, both included, by the sales office's calendar. */
export const AdminGivenAwayParams = z.strictObject({
  from: calendarDay.optional(),
  to: calendarDay.optional(),
  ...pageParams(50),
})

export type AdminGivenAwayParams = z.output<typeof AdminGivenAwayParams>
