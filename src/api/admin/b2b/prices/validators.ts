import { z } from "@medusajs/framework/zod"
import { calendarDay, entityId } from "../../../../utils/body-fields"

/** `quantity` in base units; `day` by the office's calendar, today where left out. */
export const AdminTrace = z.strictObject({
  account_id: entityId,
  ship_to_id: entityId.optional(),
  variant_id: entityId,
  quantity: z.number().int().min(1).max(1_000_000_000).default(1),
  day: calendarDay.optional(),
})

export type AdminTraceBody = z.infer<typeof AdminTrace>
