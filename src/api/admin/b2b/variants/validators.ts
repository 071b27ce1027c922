import { z } from "@medusajs/framework/zod"
import { MOST_UNITS, UNIT_CODE, USUAL_UNITS } from "../../../../modules/trade"
import { decimal, text } from "../../../../utils/body-fields"

const sellingUnit = z
  .strictObject({
    code: z
      .string()
      .regex(UNIT_CODE, "is not a code of UN/ECE Recommendation 20 or 21"),
    name: text(100).optional(),
    content: decimal(6),
    minimum: decimal(6).default("1"),
    multiple: decimal(6).default("1"),
    is_base: z.boolean().default(false),
    is_priced: z.boolean().default(false),
    is_default: z.boolean().default(false),
    orderable: z.boolean().default(true),
  })
  .refine(
    ({ code, name }) => name !== undefined || code in USUAL_UNITS,
    "has no usual name: send one"
  )
  .transform(({ name, ...unit }) => ({
    ...unit,
    name: name ?? USUAL_UNITS[unit.code] ?? unit.code,
  }))

/** The whole set; an empty one takes all units away. */
export const AdminReplaceSellingUnits = z.strictObject({
  selling_units: z.array(sellingUnit).max(MOST_UNITS),
})

export type AdminReplaceSellingUnitsBody = z.infer<
  typeof AdminReplaceSellingUnits
>

/** More currencies than anybody sells in. */
const MOST_COSTS = 50

/** The whole set; an empty one takes all costs away. */
export const AdminReplaceVariantCosts = z.strictObject({
  costs: z
    .array(
      z.strictObject({
        currency_code: z
          .string()
          .regex(/^[A-Za-z]{3}$/, "is not a currency code like gbp")
          .toLowerCase(),
        amount: decimal(10),
      })
    )
    .max(MOST_COSTS),
})

export type AdminReplaceVariantCostsBody = z.infer<
  typeof AdminReplaceVariantCosts
>
