import { orderDocument, orderKey, type DocumentSource } from "./order-document"

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
}

/** 500 bricks at 81.5 pence and a lorry at 35 pounds, at 20 % VAT. */
function salesOrderFacts(): DocumentSource {
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
    },
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
  }
}

describe("the key that an ERP knows an order by", () => {
  it("is W and the order's number, short enough for every ERP", () => {
    expect(orderKey({ display_id: 1042 })).toBe("W1042")
    expect(orderKey({ display_id: 2_147_483_647 }).length).toBeLessThan(21)
  })
})

describe("the document of an order", () => {
  it("has the agreed unit price, and net amounts of lines and carriage", () => {
    const document = orderDocument(salesOrderFacts())
    expect(document.lines).toEqual([
      {
        id: "ordli_1",
        line_number: 1,
        sku: "BRK-65",
        name: "Facing brick 65 mm",
        quantity: 500,
        unit_code: "C62",
        unit_price: "0.815",
        net_amount: "407.50",
        tax_rate: "20",
        reference: null,
      },
    ])
    expect(document.charges).toEqual([
      { name: "Lorry delivery", net_amount: "35.00", tax_rate: "20" },
    ])
    expect(document.totals).toEqual({
      net: "442.50",
      tax: "88.50",
      gross: "531.00",
    })
  })

  it("shares a discount out over the unit price", () => {
    const facts = salesOrderFacts()
    const [item] = facts.order.items
    if (item) {
      Object.assign(item, {
        discount_total: 40.75,
        total: 440.1,
        tax_total: 73.35,
      })
    }
    const [line] = orderDocument(facts).lines
    expect(line).toMatchObject({ unit_price: "0.7335", net_amount: "366.75" })
  })

  it("shows prices that include tax without it", () => {
    const facts = salesOrderFacts()
    const [item] = facts.order.items
    if (item) {
      Object.assign(item, { is_tax_inclusive: true, unit_price: 0.978 })
    }
    expect(orderDocument(facts).lines[0]?.unit_price).toBe("0.815")
  })

  it("names the unit of measure of the variant, and else of the line", () => {
    const facts = salesOrderFacts()
    const [item] = facts.order.items
    if (item) {
      item.metadata = { unit_code: "MTR" }
    }
    expect(orderDocument(facts).lines[0]?.unit_code).toBe("MTR")
    if (item) {
      item.variant = { metadata: { unit_code: "TNE" } }
    }
    expect(orderDocument(facts).lines[0]?.unit_code).toBe("TNE")
  })

  it("repeats the buyer's reference of a line", () => {
    const facts = salesOrderFacts()
    const [item] = facts.order.items
    if (item) {
      item.metadata = { b2b_reference: "Plot 4" }
    }
    expect(orderDocument(facts).lines[0]?.reference).toBe("Plot 4")
  })

  it("goes to the ship-to as the order says, with code, contact and words", () => {
    expect(orderDocument(salesOrderFacts()).ship_to).toEqual({
      code: "HV-YARD",
      name: "Harrogate yard",
      address: {
        line_1: "Unit 4, Claro Way",
        line_2: null,
        city: "Harrogate",
        province: null,
        postal_code: "HG1 4QF",
        country_code: "GB",
      },
      contact_name: "Kev Dobson",
      contact_phone: "07700 900113",
      delivery_instructions: "Ring first",
    })
  })

  it("goes to a typed address without a code where there is no ship-to", () => {
    const facts = { ...salesOrderFacts(), ship_to: null }
    expect(orderDocument(facts).ship_to).toMatchObject({
      code: null,
      name: "Harrogate yard gate",
    })
  })

  it("is billed to the parent that pays, under its billing name", () => {
    const facts = salesOrderFacts()
    const parent = { ...facts.company, name: "Vale Group", bill_to_name: null }
    expect(orderDocument({ ...facts, bill_to: parent })).toMatchObject({
      buyer: { name: "Harrogate & Vale" },
      bill_to: { name: "Vale Group" },
    })
    const named = { ...parent, bill_to_name: "Vale Group Payables" }
    expect(orderDocument({ ...facts, bill_to: named }).bill_to.name).toBe(
      "Vale Group Payables"
    )
  })

  it("has no payment term and no project where there is none", () => {
    const facts = salesOrderFacts()
    const cash = { ...facts.account, payment_term: null }
    const document = orderDocument({ ...facts, account: cash, project: null })
    expect(document.account.payment_term_code).toBeNull()
    expect(document.project).toBeNull()
  })
})
