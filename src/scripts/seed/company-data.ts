import { z } from "@medusajs/framework/zod"
import { WEEKDAYS, type PoRule } from "../../modules/trade"
import { calendarDay } from "../../utils/body-fields"
import { empty, offset, text, words, yesOrNo } from "./columns"
import { readRecord, readTable } from "./read-table"

const PO_RULES = [
  "not_asked",
  "required",
  "required_unused",
  "blanket",
] as const satisfies readonly PoRule[]

const email = z.email().endsWith(".demo.test")

const companyRow = z.strictObject({
  handle: text,
  name: text,
  parent: empty(text),
  registration_number: empty(text),
  vat_number: empty(text),
  email,
  phone: text,
  endpoint_scheme: text,
  endpoint_id: text,
  address_1: text,
  city: text,
  province: empty(text),
  postal_code: text,
})

const accountRow = z.strictObject({
  company: text,
  number: text,
  status: z.enum(["active", "on_hold", "closed"]),
  payment_term: empty(text),
  po_rule: z.enum(PO_RULES),
  blanket_orders: words,
  bill_to: z.enum(["company", "parent"]),
  allow_free_form_ship_to: yesOrNo,
  hold_reason: empty(text),
})

const catalogRow = z.strictObject({
  code: text,
  name: text,
  /** What it lists, by handle. */
  categories: words,
  /** Whom it is for, by number. */
  accounts: words,
})

const shipToRow = z.strictObject({
  company: text,
  code: z.string().regex(/^[A-Z0-9-]{2,20}$/),
  name: text,
  status: z.enum(["active", "closed"]),
  address_1: text,
  address_2: empty(text),
  city: text,
  province: empty(text),
  postal_code: text,
  contact_name: empty(text),
  contact_phone: empty(text),
  delivery_instructions: empty(text),
})

const projectRow = z.strictObject({
  company: text,
  code: z.string().regex(/^[A-Z0-9-]{2,20}$/),
  name: text,
  status: z.enum(["open", "closed"]),
  starts_on: offset,
  ends_on: offset,
  ship_tos: words,
})

const personColumns = { email, first_name: text, last_name: text, phone: text }

const memberRow = z.strictObject({
  company: text,
  ...personColumns,
  job_title: text,
  roles: words,
  status: z.enum(["active", "suspended"]),
  /** What this login shows; such members are listed in `demo.json`. */
  login_note: empty(text),
})

const salesRepRow = z.strictObject({
  name: text,
  email,
  phone: text,
  kind: z.enum(["field", "inside", "partner"]),
  /** Whom he serves, by number. */
  accounts: words,
  /** What this login shows. */
  login_note: text,
})

const creditRow = z.strictObject({
  /** By its number. */
  account: text,
  credit_limit: z.coerce.number().nonnegative(),
  balance: z.coerce.number(),
  overdue: z.coerce.number().nonnegative(),
  open_orders: z.coerce.number().nonnegative(),
  on_stop: yesOrNo,
})

const accessRow = z.strictObject({
  company: text,
  /** The member's email. */
  member: email,
  ship_to: empty(text),
  project: empty(text),
  starts_on: offset,
  ends_on: offset,
  amount_limit: empty(z.coerce.number().positive()),
})

const paymentTermRow = z.strictObject({
  code: text,
  name: text,
  days: z.coerce.number().int().nonnegative(),
  basis: z.enum(["invoice_date", "month_end"]),
})

const offerRow = z.strictObject({
  code: z.string().regex(/^[A-Z0-9-]{2,20}$/),
  percent: z.coerce.number().positive().max(100),
  /** What it is for. */
  category: text,
  /** From which value of an order on. */
  order_value: z.coerce.number().positive(),
  starts_on: offset,
  ends_on: offset,
})

const officeRecord = z.strictObject({
  code: text,
  name: text,
  legal_name: text,
  time_zone: text,
  vat_number: text,
  registration_number: text,
  endpoint_scheme: text,
  endpoint_id: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  country_code: text,
  email,
  phone: text,
  lead_time_days: z.number().int(),
  cut_off_time: text,
  working_weekdays: z.array(z.enum(WEEKDAYS)),
  holidays: z.array(calendarDay),
  furthest_days: z.number().int(),
  transit_days: z.number().int(),
})

const collectionPointRow = z.strictObject({
  name: text,
  /** The stock location's name. */
  location: text,
  /** Code of the shipping option by which it is fetched there. */
  shipping_option: text,
  instructions: text,
})

export type CollectionPointDataRow = z.output<typeof collectionPointRow>
export type CompanyDataRow = z.output<typeof companyRow>
export type CatalogDataRow = z.output<typeof catalogRow>
export type OfferDataRow = z.output<typeof offerRow>
export type SalesRepDataRow = z.output<typeof salesRepRow>
export type AccessDataRow = z.output<typeof accessRow>

/** Who sells and who buys, from the CSV files. */
export function loadCompanyData() {
  return {
    office: readRecord("sales-office", officeRecord),
    collectionPoints: readTable("collection-points", collectionPointRow),
    paymentTerms: readTable("payment-terms", paymentTermRow),
    companies: readTable("companies", companyRow),
    accounts: readTable("accounts", accountRow),
    catalogs: readTable("catalogs", catalogRow),
    offers: readTable("offers", offerRow),
    shipTos: readTable("ship-tos", shipToRow),
    projects: readTable("projects", projectRow),
    members: readTable("members", memberRow),
    salesReps: readTable("sales-reps", salesRepRow),
    credit: readTable("credit", creditRow),
    accesses: readTable("ship-to-accesses", accessRow),
    /** Customers of no company. */
    customers: readTable("customers", z.strictObject(personColumns)),
  }
}
