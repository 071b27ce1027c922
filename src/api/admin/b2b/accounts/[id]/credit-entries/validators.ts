import { z } from "@medusajs/framework/zod"
import { ENTERED_KINDS } from "../../../../../../modules/credit"
import { amount, calendarDay, text } from "../../../../../../utils/body-fields"
import {
  oneOrMore,
  pageParams,
  searchText,
} from "../../../../../../utils/list-params"

/**
 * A document of the office's books: `amount` in the office's currency, above zero; only an
 * adjustment may be below. `due_on` is an invoice's, and `order_id` the order it is of.
 */
export const AdminEnterCreditDocument = z
  .strictObject({
    kind: z.enum(ENTERED_KINDS),
    amount: amount({ signed: true }),
    reference: text(100),
    reason: text(500).optional(),
    due_on: calendarDay.optional(),
    order_id: z.string().min(1).max(100).optional(),
  })
  .refine(
    ({ kind, amount: value }) =>
      kind === "adjustment" || !/^-|^0*(\.0*)?$/.test(value),
    { message: "is above zero, but for adjustments", path: ["amount"] }
  )

export type AdminEnterCreditDocument = z.output<typeof AdminEnterCreditDocument>

/** Kinds of lines, and text in their reference; latest first. */
export const AdminListCreditEntries = z.strictObject({
  q: searchText,
  kind: oneOrMore(["reserve", "release", ...ENTERED_KINDS]),
  ...pageParams(20),
})

export type AdminListCreditEntries = z.output<typeof AdminListCreditEntries>
