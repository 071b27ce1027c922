import { z } from "@medusajs/framework/zod"
import { entityId, text } from "../../../../utils/body-fields"
import { MOST_LINES } from "../carts/lines-to-add"

const MOST_BYTES = 200_000

const typed = text(100)

/** Pasted text or the content of a CSV file, or lines that were typed one by one. */
export const StoreQuickOrder = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .refine(
        (value) => Buffer.byteLength(value) <= MOST_BYTES,
        "is larger than 200 kB"
      )
      .optional(),
    lines: z
      .array(
        z.strictObject({
          code: typed,
          /** Which of the candidates that an earlier answer named is meant. */
          variant_id: entityId.optional(),
          quantity: z
            .union([z.number().min(0).transform(String), typed])
            .optional(),
          unit: typed.optional(),
        })
      )
      .min(1)
      .max(MOST_LINES)
      .optional(),
  })
  .refine(
    (body) => (body.text === undefined) !== (body.lines === undefined),
    "send text, or lines"
  )

export type StoreQuickOrderBody = z.infer<typeof StoreQuickOrder>
