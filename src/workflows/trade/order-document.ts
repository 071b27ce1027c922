import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { ProjectRow, ShipToRow } from "../../modules/company"
import type {
  DocumentCharge,
  DocumentLine,
  SalesOrderDocument,
} from "../../modules/erp"
import { deliveryDate, lineReference, lineShipDate } from "../../modules/trade"
import type { AccountRow, OrderHeaderRow } from "../../modules/trade"
import type { CalendarDay } from "../../utils/calendar-day"
import { toUnitAmount } from "../../utils/selling-unit"
import {
  companyParty,
  officeParty,
  orderAddress,
  type Company,
  type Office,
  type OrderAddress,
} from "./document-parties"
import { expectedOfOrder } from "./facts/expected-payment"
import { documentUnit } from "./document-unit"

type TaxedAmounts = {
  total: BigNumberInput
  tax_total: BigNumberInput
  tax_lines?: { rate: BigNumberInput }[] | null
}

/** What a document is made of, as Query returns an order. */
export type OrderForDocument = {
  id: string
  display_id: number
  currency_code: string
  total: BigNumberInput
  tax_total: BigNumberInput
  items: (TaxedAmounts & {
    id: string
    title: string
    variant_id?: string | null
    product_title?: string | null
    variant_sku?: string | null
    variant_title?: string | null
    quantity: BigNumberInput
    unit_price: BigNumberInput
    is_tax_inclusive?: boolean
    discount_total: BigNumberInput
    metadata?: Record<string, unknown> | null
    variant?: { metadata?: Record<string, unknown> | null } | null
  })[]
  shipping_methods: (TaxedAmounts & { name: string })[]
  shipping_address: OrderAddress | null
  billing_address: OrderAddress | null
}

/** The rows that a document is made of: what it reads of each. */
export type DocumentSource = {
  order: OrderForDocument
  header: Pick<
    OrderHeaderRow,
    | "placed_at"
    | "created_at"
    | "po_number"
    | "requested_ship_date"
    | "channel"
    | "site_contact_name"
    | "site_contact_phone"
    | "delivery_instructions"
    | "fulfilment"
    | "delivery_mode"
    | "customer_reference"
    | "warehouse_note"
    | "payment_term"
  >
  /** Where it is fetched, if it is. */
  collection_point: { id: string; name: string } | null
  account: Pick<AccountRow, "id" | "number"> & {
    payment_term: { code: string } | null
    office: Office
  }
  company: Company
  bill_to: Company
  ship_to: Pick<ShipToRow, "code" | "name"> | null
  project: Pick<ProjectRow, "code" | "name"> | null
  buyer_contact: { name: string; email: string | null }
  /** What the account calls the variants, by their ids. */
  part_numbers: ReadonlyMap<string, string>
}

/** The short key that an ERP knows an order by: at most 20 characters everywhere. */
export function orderKey(order: Pick<OrderForDocument, "display_id">): string {
  return `W${String(order.display_id)}`
}

/** The document that an ERP gets for one placed order: a snapshot, sent unchanged. */
export function orderDocument(source: DocumentSource): SalesOrderDocument {
  const { order, header, account, company } = source
  const gross = money(order.total)
  const tax = money(order.tax_total)
  const expected = expectedOfOrder({
    payment_term: header.payment_term,
    total: order.total,
    currency_code: order.currency_code,
  })
  return {
    key: orderKey(order),
    order_id: order.id,
    display_id: order.display_id,
    placed_at: new Date(header.placed_at ?? header.created_at).toISOString(),
    currency_code: order.currency_code.toUpperCase(),
    po_number: header.po_number,
    ...askedFor(source),
    channel: header.channel,
    account: {
      // The guards let no order through without one; if ever, the ERP says so.
      number: account.number ?? account.id,
      payment_term_code:
        expected?.term.code ?? account.payment_term?.code ?? null,
    },
    deposit: expected?.deposit
      ? { percent: expected.deposit.percent, amount: expected.deposit.amount }
      : null,
    buyer: companyParty(company),
    bill_to: {
      ...companyParty(source.bill_to),
      name: source.bill_to.bill_to_name ?? source.bill_to.name,
    },
    seller: officeParty(account.office),
    buyer_contact: source.buyer_contact,
    ship_to: shipTo(source),
    project: source.project && {
      code: source.project.code,
      name: source.project.name,
    },
    lines: order.items.map((item, index) => ({
      ...line(item, index + 1),
      requested_delivery_date: arrivalOf(source, lineShipDate(item.metadata)),
      buyer_sku: source.part_numbers.get(item.variant_id ?? "") ?? null,
    })),
    charges: order.shipping_methods.map(charge),
    totals: { net: MathBN.sub(gross, tax).toFixed(2), tax, gross },
  }
}

/** When and how the buyer wants it. */
function askedFor({ header, account, collection_point }: DocumentSource) {
  const { requested_ship_date: day, fulfilment } = header
  return {
    requested_ship_date: day,
    requested_delivery_date: arrivalOf({ header, account }, day),
    fulfilment,
    collection_point,
    delivery_mode: header.delivery_mode,
    customer_reference: header.customer_reference,
    warehouse_note: header.warehouse_note,
  }
}

/** When what leaves on that day is there; what is fetched is there at once. */
function arrivalOf(
  { header, account }: Pick<DocumentSource, "header" | "account">,
  day: CalendarDay | null
): CalendarDay | null {
  return header.fulfilment === "collect" || day === null
    ? day
    : deliveryDate(account.office, day)
}

/** Amounts of a document have two decimals, as Peppol asks. */
function money(amount: BigNumberInput): string {
  return MathBN.convert(amount).toFixed(2)
}

function netOf(amounts: TaxedAmounts): string {
  return money(MathBN.sub(amounts.total, amounts.tax_total))
}

function taxRate(amounts: TaxedAmounts): string {
  const rates = (amounts.tax_lines ?? []).map(({ rate }) => rate)
  return rates.length === 0 ? "0" : MathBN.sum(...rates).toString()
}

function line(
  item: OrderForDocument["items"][number],
  lineNumber: number
): Omit<DocumentLine, "requested_delivery_date"> {
  const net = MathBN.sub(item.total, item.tax_total)
  const asAgreed =
    item.is_tax_inclusive !== true && MathBN.eq(item.discount_total, 0)
  const unit = documentUnit(item)
  const price = asAgreed
    ? MathBN.convert(toUnitAmount(item.unit_price, unit))
    : MathBN.div(net, unit.quantity).decimalPlaces(6)
  return {
    id: item.id,
    line_number: lineNumber,
    sku: item.variant_sku ?? item.id,
    name: item.product_title ?? item.title,
    quantity: MathBN.convert(unit.quantity).toNumber(),
    unit_code: unit.code,
    unit_price: price.toFixed(),
    net_amount: money(net),
    tax_rate: taxRate(item),
    reference: lineReference(item.metadata),
    buyer_sku: null,
    price_quantity: asAgreed ? unit.price_quantity : 1,
    base: unit.base,
    requested_ship_date: lineShipDate(item.metadata),
  }
}

function charge(
  method: OrderForDocument["shipping_methods"][number]
): DocumentCharge {
  return {
    name: method.name,
    net_amount: netOf(method),
    tax_rate: taxRate(method),
  }
}

/** Where the order itself says that it goes; the guards compared it with the ship-to. */
function shipTo({ order, header, ship_to }: DocumentSource) {
  const address = order.shipping_address
  return {
    code: ship_to?.code ?? null,
    name: ship_to?.name ?? address?.company ?? "",
    address: orderAddress(address),
    contact_name: header.site_contact_name,
    contact_phone: header.site_contact_phone,
    delivery_instructions: header.delivery_instructions,
  }
}
