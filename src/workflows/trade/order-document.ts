import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CompanyRow, ProjectRow, ShipToRow } from "../../modules/company"
import type {
  DocumentAddress,
  DocumentCharge,
  DocumentLine,
  DocumentParty,
  SalesOrderDocument,
} from "../../modules/erp"
import { lineReference } from "../../modules/trade"
import type { AccountRow, OrderHeaderRow } from "../../modules/trade"

type TaxedAmounts = {
  total: BigNumberInput
  tax_total: BigNumberInput
  tax_lines?: { rate: BigNumberInput }[] | null
}

type OrderAddress = {
  company?: string | null
  first_name?: string | null
  last_name?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  province?: string | null
  postal_code?: string | null
  country_code?: string | null
  phone?: string | null
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

type Company = Omit<
  CompanyRow,
  | "members"
  | "invitations"
  | "email_domains"
  | "ship_tos"
  | "ship_to_requests"
  | "projects"
  | `${string}_at`
  | "handle"
  | "parent_id"
>

type Office = Omit<
  AccountRow["office"],
  | "accounts"
  | "applications"
  | "applicant_access"
  | "approves_ship_tos"
  | `${string}_at`
  | "region_id"
  | "sales_channel_id"
>

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
  >
  account: Pick<AccountRow, "id" | "number"> & {
    payment_term: { code: string } | null
    office: Office
  }
  company: Company
  bill_to: Company
  ship_to: Pick<ShipToRow, "code" | "name"> | null
  project: Pick<ProjectRow, "code" | "name"> | null
  buyer_contact: { name: string; email: string | null }
}

/** UN/ECE recommendation 20: one. */
const EACH = "C62"

/** The short key that an ERP knows an order by: at most 20 characters everywhere. */
export function orderKey(order: Pick<OrderForDocument, "display_id">): string {
  return `W${String(order.display_id)}`
}

/** The document that an ERP gets for one placed order: a snapshot, sent unchanged. */
export function orderDocument(source: DocumentSource): SalesOrderDocument {
  const { order, header, account, company } = source
  const gross = money(order.total)
  const tax = money(order.tax_total)
  return {
    key: orderKey(order),
    order_id: order.id,
    display_id: order.display_id,
    placed_at: new Date(header.placed_at ?? header.created_at).toISOString(),
    currency_code: order.currency_code.toUpperCase(),
    po_number: header.po_number,
    requested_ship_date: header.requested_ship_date,
    channel: header.channel,
    account: {
      // The guards let no order through without one; if ever, the ERP says so.
      number: account.number ?? account.id,
      payment_term_code: account.payment_term?.code ?? null,
    },
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
    lines: order.items.map((item, index) => line(item, index + 1)),
    charges: order.shipping_methods.map(charge),
    totals: { net: MathBN.sub(gross, tax).toFixed(2), tax, gross },
  }
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
): DocumentLine {
  const net = MathBN.sub(item.total, item.tax_total)
  const asAgreed =
    item.is_tax_inclusive !== true && MathBN.eq(item.discount_total, 0)
  return {
    id: item.id,
    line_number: lineNumber,
    sku: item.variant_sku ?? item.id,
    name: item.product_title ?? item.title,
    quantity: MathBN.convert(item.quantity).toNumber(),
    unit_code: unitCode(item),
    unit_price: asAgreed
      ? MathBN.convert(item.unit_price).toString()
      : MathBN.div(net, item.quantity).decimalPlaces(6).toString(),
    net_amount: money(net),
    tax_rate: taxRate(item),
    reference: lineReference(item.metadata),
  }
}

function unitCode(item: OrderForDocument["items"][number]): string {
  const code = item.variant?.metadata?.unit_code ?? item.metadata?.unit_code
  return typeof code === "string" && code !== "" ? code : EACH
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

function companyParty(company: Company): DocumentParty {
  return {
    name: company.name,
    registration_number: company.registration_number,
    vat_number: company.vat_number,
    endpoint_scheme: company.endpoint_scheme,
    endpoint_id: company.endpoint_id,
    address: {
      line_1: company.bill_to_address_1,
      line_2: company.bill_to_address_2,
      city: company.bill_to_city,
      province: company.bill_to_province,
      postal_code: company.bill_to_postal_code,
      country_code: company.bill_to_country_code.toUpperCase(),
    },
  }
}

function officeParty(office: Office): DocumentParty {
  return {
    name: office.legal_name,
    registration_number: office.registration_number,
    vat_number: office.vat_number,
    endpoint_scheme: office.endpoint_scheme,
    endpoint_id: office.endpoint_id,
    address: {
      line_1: office.address_1,
      line_2: office.address_2,
      city: office.city,
      province: office.province,
      postal_code: office.postal_code,
      country_code: office.country_code.toUpperCase(),
    },
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

function orderAddress(address: OrderAddress | null): DocumentAddress {
  return {
    line_1: address?.address_1 ?? "",
    line_2: orNull(address?.address_2),
    city: address?.city ?? "",
    province: orNull(address?.province),
    postal_code: address?.postal_code ?? "",
    country_code: (address?.country_code ?? "").toUpperCase(),
  }
}

function orNull(text: string | null | undefined): string | null {
  return text === undefined || text === "" ? null : text
}
