import type { DocumentSource } from "../order-document"

const NO_CODES = {
  registration_number: null,
  vat_number: null,
  endpoint_scheme: null,
  endpoint_id: null,
  email: null,
  phone: null,
}

const COMPANY: DocumentSource["company"] = {
  ...NO_CODES,
  id: "comp_1",
  name: "Harrogate & Vale",
  status: "active",
  bill_to_name: null,
  bill_to_address_1: "Vale House",
  bill_to_address_2: null,
  bill_to_city: "Harrogate",
  bill_to_province: null,
  bill_to_postal_code: "HG3 9QA",
  bill_to_country_code: "gb",
}

const OFFICE: DocumentSource["account"]["office"] = {
  ...NO_CODES,
  id: "soff_1",
  code: "LEEDS",
  name: "Leeds",
  legal_name: "Northern Builders' Supply Ltd",
  status: "active",
  currency_code: "gbp",
  time_zone: "Europe/London",
  address_1: "1 Canal Road",
  address_2: null,
  city: "Leeds",
  province: null,
  postal_code: "LS12 1AA",
  country_code: "gb",
  erp_connection_id: "conn_1",
  lead_time_days: 0,
  cut_off_time: null,
  working_weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  holidays: ["2026-11-26"],
  furthest_days: null,
  transit_days: 1,
}

/** 500 bricks at 81.5 pence and a lorry at 35 pounds, at 20 % VAT. */
export function salesOrderFacts(): DocumentSource {
  return {
    order: {
      id: "order_1",
      display_id: 1042,
      currency_code: "gbp",
      total: 531,
      tax_total: 88.5,
      items: [
        {
          id: "ordli_1",
          title: "Each",
          product_title: "Facing brick 65 mm",
          variant_sku: "BRK-65",
          quantity: 500,
          unit_price: 0.815,
          discount_total: 0,
          total: 489,
          tax_total: 81.5,
          tax_lines: [{ rate: 20 }],
        },
      ],
      shipping_methods: [
        {
          name: "Lorry delivery",
          total: 42,
          tax_total: 7,
          tax_lines: [{ rate: 20 }],
        },
      ],
      shipping_address: {
        company: "Harrogate yard gate",
        address_1: "Unit 4, Claro Way",
        address_2: "",
        city: "Harrogate",
        postal_code: "HG1 4QF",
        country_code: "gb",
      },
      billing_address: null,
    },
    header: {
      placed_at: new Date("2026-11-22T09:00:00Z"),
      created_at: new Date("2026-11-22T08:00:00Z"),
      po_number: "PO 17",
      requested_ship_date: "2026-11-25",
      channel: "online",
      site_contact_name: "Kev Dobson",
      site_contact_phone: "07700 900113",
      delivery_instructions: "Ring first",
      fulfilment: "deliver",
      delivery_mode: "as_available",
      customer_reference: null,
      warehouse_note: null,
      payment_term: null,
    },
    collection_point: null,
    account: {
      id: "acct_1",
      number: "HAR0001",
      payment_term: { code: "NET30" },
      office: OFFICE,
    },
    company: COMPANY,
    bill_to: COMPANY,
    ship_to: { code: "HV-YARD", name: "Harrogate yard" },
    project: { code: "J2041", name: "School" },
    buyer_contact: { name: "Anna Reid", email: "anna@demo.test" },
    part_numbers: new Map<string, string>(),
  }
}
