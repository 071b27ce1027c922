import { writeTable, type Cell } from "../../../utils/csv"
import { amount } from "./decimal"
import type {
  DocumentAddress,
  SalesOrderDocument,
} from "./sales-order-document"

export type CsvPair = { header: string; lines: string }

/**
 * The order as two tables, for import wizards that take a header and its lines:
 * one header row, and one row for each line and each charge, joined by `key`.
 */
export function toCsvPair(document: SalesOrderDocument): CsvPair {
  return {
    header: writeTable([headerRow(document)]),
    lines: writeTable([
      ...document.lines.map((line) => ({
        key: { value: document.key },
        line_number: { value: line.line_number },
        line_type: { value: "item" },
        sku: { text: line.sku },
        description: { text: line.name },
        quantity: { value: line.quantity },
        unit_code: { text: line.unit_code },
        unit_price: { value: line.unit_price },
        net_amount: { value: amount(line.net_amount) },
        tax_rate: { value: line.tax_rate },
        reference: { text: line.reference },
        buyer_sku: { text: line.buyer_sku },
        price_quantity: { value: line.price_quantity },
        base_quantity: { value: line.base?.quantity ?? line.quantity },
        base_unit_code: { text: line.base?.unit_code ?? line.unit_code },
        requested_ship_date: {
          value: line.requested_ship_date ?? document.requested_ship_date,
        },
      })),
      ...document.charges.map((charge, index) => ({
        key: { value: document.key },
        line_number: { value: nextLineNumber(document) + index },
        line_type: { value: "charge" },
        sku: { value: null },
        description: { text: charge.name },
        quantity: { value: 1 },
        unit_code: { value: "C62" },
        unit_price: { value: charge.net_amount },
        net_amount: { value: amount(charge.net_amount) },
        tax_rate: { value: charge.tax_rate },
        reference: { value: null },
        buyer_sku: { value: null },
        price_quantity: { value: 1 },
        base_quantity: { value: 1 },
        base_unit_code: { value: "C62" },
        requested_ship_date: { value: null },
      })),
    ]),
  }
}

function nextLineNumber(document: SalesOrderDocument): number {
  return Math.max(...document.lines.map((line) => line.line_number)) + 1
}

function headerRow(document: SalesOrderDocument): Record<string, Cell> {
  const { account, ship_to, totals } = document
  return {
    key: { value: document.key },
    order_id: { value: document.order_id },
    display_id: { value: document.display_id },
    placed_at: { value: document.placed_at },
    currency_code: { value: document.currency_code },
    account_number: { text: account.number },
    payment_term_code: { text: account.payment_term_code },
    po_number: { text: document.po_number },
    requested_ship_date: { value: document.requested_ship_date },
    channel: { text: document.channel },
    buyer_name: { text: document.buyer.name },
    buyer_vat_number: { text: document.buyer.vat_number },
    buyer_contact_name: { text: document.buyer_contact.name },
    buyer_contact_email: { text: document.buyer_contact.email },
    bill_to_name: { text: document.bill_to.name },
    ...addressCells("bill_to", document.bill_to.address),
    ship_to_code: { text: ship_to.code },
    ship_to_name: { text: ship_to.name },
    ...addressCells("ship_to", ship_to.address),
    ship_to_contact_name: { text: ship_to.contact_name },
    ship_to_contact_phone: { text: ship_to.contact_phone },
    delivery_instructions: { text: ship_to.delivery_instructions },
    project_code: { text: document.project?.code ?? null },
    project_name: { text: document.project?.name ?? null },
    seller_name: { text: document.seller.name },
    net: { value: amount(totals.net) },
    tax: { value: amount(totals.tax) },
    gross: { value: amount(totals.gross) },
    requested_delivery_date: { value: document.requested_delivery_date },
    fulfilment: { value: document.fulfilment },
    collection_point: { text: document.collection_point?.name ?? null },
    ship_complete: { value: String(document.delivery_mode === "complete") },
    customer_reference: { text: document.customer_reference },
    warehouse_note: { text: document.warehouse_note },
    deposit_percent: { value: document.deposit?.percent ?? null },
    deposit: {
      value: document.deposit ? amount(document.deposit.amount) : null,
    },
  }
}

function addressCells(
  of: string,
  address: DocumentAddress
): Record<string, Cell> {
  return {
    [`${of}_line_1`]: { text: address.line_1 },
    [`${of}_line_2`]: { text: address.line_2 },
    [`${of}_city`]: { text: address.city },
    [`${of}_province`]: { text: address.province },
    [`${of}_postal_code`]: { text: address.postal_code },
    [`${of}_country_code`]: { text: address.country_code },
  }
}
