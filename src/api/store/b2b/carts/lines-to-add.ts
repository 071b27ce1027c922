import { z } from "@medusajs/framework/zod"
import { UNIT_CODE } from "../../../../modules/trade"
import {
  calendarDay,
  decimal,
  entityId,
  text,
} from "../../../../utils/body-fields"
import type { LineToAdd } from "../../../../workflows/trade/lines/line-to-add"

export const MOST_LINES = 2_000

export const unitCode = z
  .string()
  .regex(UNIT_CODE, "is not a unit code such as C62")

/** `quantity` counts in `unit_code`; left out: in the unit that is offered first. */
export const storeLine = z.strictObject({
  id: entityId.optional(),
  variant_id: entityId,
  quantity: decimal(6),
  unit_code: unitCode.optional(),
  reference: text(60).optional(),
  requested_ship_date: calendarDay.optional(),
})

export type StoreLine = z.infer<typeof storeLine>

/** All of the lines or none, or as many as are possible. */
export const linesMode = z.enum(["all", "possible"]).default("all")

/** Up to 2,000 lines; two with the same id would be one. */
export const storeLines = z
  .array(storeLine)
  .min(1)
  .max(MOST_LINES)
  .refine((lines) => {
    const ids = lines.flatMap(({ id }) => id ?? [])
    return new Set(ids).size === ids.length
  }, "has two lines with the same id")

/** The lines of a body as the workflows take them. */
export function linesToAdd(lines: readonly StoreLine[]): LineToAdd[] {
  return lines.map(({ reference, ...line }) => ({
    ...line,
    line_reference: reference,
  }))
}
