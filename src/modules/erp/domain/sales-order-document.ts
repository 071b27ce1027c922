import { z } from "@medusajs/framework/zod"
import { isCalendarDay } from "../../../utils/calendar-day"

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, "expected a decimal number as text")
const country = z.string().regex(/^[A-Z]{2}$/, "expected two capital letters")
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, "expected three capital letters")
/** What an ERP cannot do without; blank text elsewhere is left out. */
const text = z.string().trim().min(1)
const optionalText = z.string().nullable()

const address = z.strictObject({
  line_1: text,
  line_2: optionalText,
  city: z.string(),
  province: optionalText,
  postal_code: z.string(),
  country_code: country,
})

/** `endpoint_*` is the Peppol address; without it the UBL is not Peppol's. */
const party = z.strictObject({
  name: text,
  registration_number: optionalText,
  vat_number: optionalText,
  endpoint_scheme: optionalText,
  endpoint_id: optionalText,
  address,
})

/** `quantity * unit_price` is `net_amount` before a discount on the line. */
const line = z.strictObject({
  id: text,
  line_number: z.number().int().positive(),
  sku: text,
  name: text,
  quantity: z.number().positive(),
  /** UN/ECE recommendation 20: C62 is each. */
  unit_code: text,
  /** Net of tax. */
  unit_price: decimal,
  /** Net of tax and of discounts. */
  net_amount: decimal,
  /** Percent. */
  tax_rate: decimal,
  /** The buyer's own word for the line: a cost code, a plot. */
  reference: optionalText.default(null),
})

const charge = z.strictObject({
  name: text,
  net_amount: decimal,
  tax_rate: decimal,
})

/**
 * A sales order as every ERP driver gets it. Amounts are decimal text in
 * `currency_code`; `totals.net` is the sum of the lines and charges, and
 * `totals.gross` is net plus tax, each within a cent a line.
 */
export const salesOrderDocument = z.strictObject({
  /** What the ERP knows the order by; see `assertTransmissionKey`. */
  key: text,
  order_id: text,
  display_id: z.number().int(),
  placed_at: z.iso.datetime({ offset: true }),
  currency_code: currency,
  po_number: optionalText,
  requested_ship_date: z
    .string()
    .refine(isCalendarDay, "expected a day, YYYY-MM-DD")
    .nullable(),
  channel: text,
  account: z.strictObject({
    number: text,
    payment_term_code: optionalText,
  }),
  /** The company that orders. */
  buyer: party,
  /** Who pays: its parent, or the company itself. */
  bill_to: party,
  /** The sales office. */
  seller: party,
  /** The member who ordered. */
  buyer_contact: z.strictObject({ name: z.string(), email: optionalText }),
  ship_to: z.strictObject({
    code: optionalText,
    name: z.string(),
    address,
    contact_name: optionalText,
    contact_phone: optionalText,
    delivery_instructions: optionalText,
  }),
  project: z.strictObject({ code: text, name: text }).nullable(),
  lines: z.array(line).min(1),
  /** Shipping. */
  charges: z.array(charge),
  totals: z.strictObject({ net: decimal, tax: decimal, gross: decimal }),
})

export type SalesOrderDocument = z.infer<typeof salesOrderDocument>
export type DocumentParty = z.infer<typeof party>
export type DocumentAddress = z.infer<typeof address>
export type DocumentLine = z.infer<typeof line>
export type DocumentCharge = z.infer<typeof charge>
