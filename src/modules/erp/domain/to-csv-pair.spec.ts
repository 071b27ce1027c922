import { salesOrder } from "../__tests__/sales-order"
import { writeCell, writeTable } from "../../../utils/csv"
import { toCsvPair } from "./to-csv-pair"

describe("a cell", () => {
  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['6" nails', '"6"" nails"'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["a;b", '"a;b"'],
    ["", ""],
  ])("of %j is written as %s", (text, written) => {
    expect(writeCell({ text })).toBe(written)
  })

  it.each([
    "=1+1",
    '=HYPERLINK("x")',
    "@SUM(A1)",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd",
    " =1+A1",
    "\t=A1",
    "＝A1",
  ])("that a spreadsheet would run is disarmed: %j", (text) => {
    expect(writeCell({ text }).replace(/^"/, "")).toMatch(/^'/)
  })

  it.each(["+44 113 496 0000", "-", "- 12", "+(44) 1.2-3"])(
    "with a sign and no letters stays as it is: %s",
    (text) => {
      expect(writeCell({ text })).toBe(text)
    }
  )

  it("of a negative number of our own stays a number", () => {
    expect(writeCell({ value: "-12.50" })).toBe("-12.50")
    expect(writeCell({ value: -3 })).toBe("-3")
    expect(writeCell({ value: null })).toBe("")
    expect(writeCell({ text: null })).toBe("")
  })
})

describe("an order as two tables", () => {
  it("has one header row and its values in the same order", () => {
    const { ship_to } = salesOrder()
    const { header } = toCsvPair(
      salesOrder({
        ship_to: {
          ...ship_to,
          address: { ...ship_to.address, line_1: "Plot 4" },
        },
      })
    )
    const [names, values, rest] = header.split("\r\n")
    expect(rest).toBe("")
    const row = Object.fromEntries(
      (names ?? "")
        .split(",")
        .map((name, index) => [name, (values ?? "").split(",")[index]])
    )
    expect(row).toMatchObject({
      key: "W1042",
      account_number: "BRI001",
      po_number: "PO-7",
      requested_ship_date: "2026-11-25",
      bill_to_name: "Brick Holdings plc",
      ship_to_code: "SITE-2",
      ship_to_postal_code: "LS2 7BB",
      project_code: "JOB-9",
    })
    expect(toCsvPair(salesOrder()).header).toContain('"Plot 4, Riverside"')
    expect(values).toContain("205.01,39.00,244.01")
  })

  it("has a row for each line and each charge, joined by the key", () => {
    expect(toCsvPair(salesOrder()).lines).toBe(
      [
        "key,line_number,line_type,sku,description,quantity,unit_code,unit_price,net_amount,tax_rate,reference,buyer_sku,price_quantity,base_quantity,base_unit_code,requested_ship_date",
        "W1042,1,item,CEM-25,Cement 25 kg,40,C62,4.25,170.00,20,Plot 4 foundations,,1,40,C62,2026-11-25",
        "W1042,2,item,BOOK,Building regulations,3,C62,3.335,10.01,0,,,1,3,C62,2026-11-25",
        "W1042,3,charge,,Delivery by lorry,1,C62,25,25.00,20,,,1,1,C62,",
        "",
      ].join("\r\n")
    )
  })

  it("disarms what a buyer wrote, and leaves out what there is not", () => {
    const order = salesOrder({
      po_number: '=cmd|"/C calc"!A1',
      project: null,
      requested_ship_date: null,
    })
    const { header } = toCsvPair(order)
    expect(header).toContain(`"'=cmd|""/C calc""!A1"`)
    expect(header).not.toContain("JOB-9")
  })

  it("of no rows is empty but for its line end", () => {
    expect(writeTable([])).toBe("\r\n")
  })
})
