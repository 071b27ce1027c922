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

const optionalDay = z
  .string()
  .refine(isCalendarDay, "expected a day, YYYY-MM-DD")
  .nullable()

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

/**
 * `quantity * unit_price` is `net_amount` before a discount on the line. What was
 * added to the document later has a default: documents wait in the outbox.
 */
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
  /** What the buyer's own system calls it. */
  buyer_sku: optionalText.default(null),
  /** The price is told per so many of `unit_code`: £412.50 per 1,000. */
  price_quantity: z.number().positive().default(1),
  /** The same quantity as stock is counted; null: as it stands above. */
  base: z
    .strictObject({ quantity: z.number().positive(), unit_code: text })
    .nullable()
    .default(null),
  /** Where it is another than the order's. */
  requested_ship_date: optionalDay.default(null),
  requested_delivery_date: optionalDay.default(null),
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
  requested_ship_date: optionalDay,
  /** When what leaves on `requested_ship_date` arrives. */
  requested_delivery_date: optionalDay.default(null),
  /** Whether the lorry brings it to `ship_to`, or somebody fetches it there. */
  fulfilment: z.enum(["deliver", "collect"]).default("deliver"),
  /** Where it is fetched. */
  collection_point: z
    .strictObject({ id: text, name: text })
    .nullable()
    .default(null),
  /** All at once, or what there is as it comes. */
  delivery_mode: z.enum(["as_available", "complete"]).default("as_available"),
  /** The buyer's own word for the order, beside its PO number. */
  customer_reference: optionalText.default(null),
  /** For those who pick and load: not for what the customer reads. */
  warehouse_note: optionalText.default(null),
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
  /** What the buyer pays with the order; nothing has been taken. */
  deposit: z
    .strictObject({ percent: z.number().positive(), amount: decimal })
    .nullable()
    .default(null),
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
