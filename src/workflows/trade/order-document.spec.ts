import { salesOrderFacts } from "./__tests__/sales-order-facts"
import { orderDocument, orderKey, type DocumentSource } from "./order-document"

describe("the key that an ERP knows an order by", () => {
  it("is W and the order's number, short enough for every ERP", () => {
    expect(orderKey({ display_id: 1042 })).toBe("W1042")
    expect(orderKey({ display_id: 2_147_483_647 }).length).toBeLessThan(21)
  })
})

describe("the document of an order", () => {
  it("says when it arrives, by the office's calendar, unless it is fetched", () => {
    const source = salesOrderFacts()
    const arrives = (header: Partial<DocumentSource["header"]>) =>
      orderDocument({ ...source, header: { ...source.header, ...header } })
        .requested_delivery_date
    // The 26th is a holiday.
    expect(arrives({})).toBe("2026-11-27")
    expect(arrives({ fulfilment: "collect" })).toBe("2026-11-25")
    expect(arrives({ requested_ship_date: null })).toBeNull()
  })

  it("says how it is wanted, and each line's own day", () => {
    const source = salesOrderFacts()
    const [item] = source.order.items
    const document = orderDocument({
      ...source,
      header: {
        ...source.header,
        fulfilment: "collect",
        delivery_mode: "complete",
        customer_reference: "Site office 4",
        warehouse_note: "On the red pallet",
      },
      collection_point: { id: "clpt_1", name: "Leeds yard" },
      order: {
        ...source.order,
        items: item
          ? [{ ...item, metadata: { b2b_requested_ship_date: "2026-12-01" } }]
          : [],
      },
    })
    expect(document).toMatchObject({
      fulfilment: "collect",
      collection_point: { id: "clpt_1", name: "Leeds yard" },
      delivery_mode: "complete",
      customer_reference: "Site office 4",
      warehouse_note: "On the red pallet",
      lines: [
        {
          requested_ship_date: "2026-12-01",
          requested_delivery_date: "2026-12-01",
        },
      ],
    })
  })

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
        requested_ship_date: null,
        requested_delivery_date: null,
        buyer_sku: null,
        price_quantity: 1,
        base: null,
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

  const PACK = {
    code: "XPK",
    name: "Pack of 250",
    content: "250",
    base_code: "C62",
    priced: { code: "MIL", name: "1,000", content: "1000" },
  }

  it("has the quantity in the unit that the buyer took, and the price per 1,000", () => {
    const facts = salesOrderFacts()
    const [item] = facts.order.items
    if (item) {
      item.metadata = { b2b_unit: PACK }
    }
    expect(orderDocument(facts).lines[0]).toMatchObject({
      quantity: 2,
      unit_code: "XPK",
      unit_price: "203.75",
      net_amount: "407.50",
      price_quantity: 4,
      base: { quantity: 500, unit_code: "C62" },
    })
  })

  it("shares a discount out over the units, and tells no price per 1,000 then", () => {
    const facts = salesOrderFacts()
    const [item] = facts.order.items
    if (item) {
      Object.assign(item, {
        discount_total: 40.75,
        total: 440.1,
        tax_total: 73.35,
        metadata: { b2b_unit: PACK },
      })
    }
    expect(orderDocument(facts).lines[0]).toMatchObject({
      quantity: 2,
      unit_price: "183.375",
      price_quantity: 1,
    })
  })

  it("says what the buyer's own system calls a product", () => {
    const facts = salesOrderFacts()
    const [item] = facts.order.items
    if (item) {
      Object.assign(item, { variant_id: "variant_1" })
    }
    const part_numbers = new Map([["variant_1", "HV-0815"]])
    const [line] = orderDocument({ ...facts, part_numbers }).lines
    expect(line?.buyer_sku).toBe("HV-0815")
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

  it("has the terms and the deposit that the order was placed by", () => {
    const facts = salesOrderFacts()
    const payment_term = {
      code: "EOM30",
      name: "30 days from end of month",
      basis: "month_end",
      days: 30,
      months: 0,
      day_of_month: null,
      discount_percent: null,
      discount_days: null,
      deposit_percent: 33.333,
      order_day: "2026-11-22",
    }
    const header = { ...facts.header, payment_term }
    const document = orderDocument({ ...facts, header })
    expect(document.account.payment_term_code).toBe("EOM30")
    expect(document.deposit).toEqual({ percent: 33.333, amount: "177.00" })
    expect(orderDocument(facts)).toMatchObject({
      account: { payment_term_code: "NET30" },
      deposit: null,
    })
  })

  it("has no payment term and no project where there is none", () => {
    const facts = salesOrderFacts()
    const cash = { ...facts.account, payment_term: null }
    const document = orderDocument({ ...facts, account: cash, project: null })
    expect(document.account.payment_term_code).toBeNull()
    expect(document.project).toBeNull()
  })
})
