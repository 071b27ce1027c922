import { z } from "@medusajs/framework/zod"

/** A column that must say something. */
export const text = z.string().min(1)

/** A column that may be left empty, which then means null. */
export function empty<Schema extends z.ZodType>(schema: Schema) {
  return z.union([z.literal("").transform(() => null), schema])
}

/** Pounds and pence, net of tax, e.g. `12.50`. */
export const amount = z
  .string()
  .regex(/^\d+\.\d{2}$/)
  .transform(Number)

/** Words with blanks between them. */
export const words = z
  .string()
  .transform((cell) => cell.split(" ").filter((word) => word !== ""))

export const yesOrNo = z.enum(["yes", "no"]).transform((cell) => cell === "yes")

/** Days before or after the day of the seed, e.g. `+30d`. */
export const offset = empty(z.string().regex(/^[+-]\d+d$/))
