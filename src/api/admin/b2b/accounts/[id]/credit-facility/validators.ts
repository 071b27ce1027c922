import { z } from "@medusajs/framework/zod"
import { amount, calendarDay } from "../../../../../../utils/body-fields"

/**
 * Amounts in the office's currency, exact, as numbers or text. A statement is what the
 * books said at one instant (left out: now), all of it; only a balance can be below zero.
 */
export const AdminSaveCreditFacility = z.strictObject({
  credit_limit: amount().nullable().optional(),
  over_limit: z.enum(["block", "warn"]).optional(),
  overdue_days_allowed: z.number().int().min(0).max(3650).nullable().optional(),
  statement: z
    .strictObject({
      as_of: z.iso.datetime({ offset: true }).optional(),
      balance: amount({ signed: true }),
      overdue: amount().default("0"),
      overdue_since: calendarDay.optional(),
      open_orders: amount().default("0"),
      on_stop: z.boolean().default(false),
    })
    .optional(),
})

export type AdminSaveCreditFacility = z.output<typeof AdminSaveCreditFacility>
