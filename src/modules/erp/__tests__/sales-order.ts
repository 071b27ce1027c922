import type { DocumentParty, SalesOrderDocument } from "../types"

const yard = {
  line_1: "1 Builders Way",
  line_2: null,
  city: "Leeds",
  province: null,
  postal_code: "LS1 1AA",
  country_code: "GB",
}

const buyer: DocumentParty = {
  name: "Brick & Sons Ltd",
  registration_number: "01234567",
  vat_number: "GB123456789",
  endpoint_scheme: "0088",
  endpoint_id: "7300010000001",
  address: yard,
}

/** An order as the shop would capture it; `change` replaces whole top-level parts. */
export function salesOrder(
  change: Partial<SalesOrderDocument> = {}
): SalesOrderDocument {
  return {
    key: "W1042",
    order_id: "order_1042",
    display_id: 1042,
    placed_at: "2026-11-20T14:05:09.123Z",
    currency_code: "GBP",
    po_number: "PO-7",
    requested_ship_date: "2026-11-25",
    requested_delivery_date: "2026-11-26",
    fulfilment: "deliver",
    collection_point: null,
    delivery_mode: "as_available",
    customer_reference: null,
    warehouse_note: null,
    deposit: null,
    channel: "online",
    account: { number: "BRI001", payment_term_code: "NET30" },
    buyer,
    bill_to: { ...buyer, name: "Brick Holdings plc", endpoint_id: null },
    seller: {
      name: "Trade Supplies Ltd",
      registration_number: "07654321",
      vat_number: "GB987654321",
      endpoint_scheme: "0088",
      endpoint_id: "7300010000002",
      address: { ...yard, line_1: "9 Depot Road", line_2: "Unit 4" },
    },
    buyer_contact: { name: "Ann Mason", email: "ann@brick.test" },
    ship_to: {
      code: "SITE-2",
      name: "Riverside plot 4",
      address: { ...yard, line_1: "Plot 4, Riverside", postal_code: "LS2 7BB" },
      contact_name: "Sam",
      contact_phone: "+44 113 496 0000",
      delivery_instructions: "Crane on site; call first",
    },
    project: { code: "JOB-9", name: "Riverside" },
    lines: [
      {
        id: "ordli_1",
        line_number: 1,
        sku: "CEM-25",
        name: "Cement 25 kg",
        quantity: 40,
        unit_code: "C62",
        unit_price: "4.25",
        net_amount: "170.00",
        tax_rate: "20",
        reference: "Plot 4 foundations",
        buyer_sku: null,
        price_quantity: 1,
        base: null,
        requested_ship_date: null,
        requested_delivery_date: null,
      },
      {
        id: "ordli_2",
        line_number: 2,
        sku: "BOOK",
        name: "Building regulations",
        quantity: 3,
        unit_code: "C62",
        unit_price: "3.335",
        net_amount: "10.005",
        tax_rate: "0",
        reference: null,
        buyer_sku: null,
        price_quantity: 1,
        base: null,
        requested_ship_date: null,
        requested_delivery_date: null,
      },
    ],
    charges: [{ name: "Delivery by lorry", net_amount: "25", tax_rate: "20" }],
    totals: { net: "205.005", tax: "39", gross: "244.005" },
    ...change,
  }
}
