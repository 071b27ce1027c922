import { salesOrder } from "../__tests__/sales-order"
import { structureProblems } from "../__tests__/ubl-order-structure"
import type { SalesOrderDocument } from "../types"
import type { DocumentLine } from "./sales-order-document"
import { toUblOrder } from "./to-ubl-order"

const PREFIXES = {
  o: "urn:oasis:names:specification:ubl:schema:xsd:Order-2",
  cac: "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
  cbc: "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}

const loadXml = () => import("libxml2-wasm")
type Xml = Awaited<ReturnType<typeof loadXml>>
type XmlElement = InstanceType<Xml["XmlElement"]>

let xml: Xml
const opened: InstanceType<Xml["XmlDocument"]>[] = []

beforeAll(async () => {
  xml = await loadXml()
})

afterEach(() => {
  opened.splice(0).forEach((document) => {
    document.dispose()
  })
})

/** Parses with libxml2, which takes nothing that is not well-formed. */
function ubl(change: Partial<SalesOrderDocument> = {}) {
  const document = xml.XmlDocument.fromString(toUblOrder(salesOrder(change)))
  opened.push(document)
  return {
    root: document.root,
    at: (path: string) => document.get(`/o:Order/${path}`, PREFIXES)?.content,
    all: (path: string) =>
      document.find(`/o:Order/${path}`, PREFIXES).map((node) => node.content),
  }
}

function childrenOf(element: XmlElement): XmlElement[] {
  const children: XmlElement[] = []
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof xml.XmlElement) {
      children.push(node)
    }
  }
  return children
}

function problemsIn(element: XmlElement): string[] {
  const children = childrenOf(element)
  const empty =
    children.length === 0 && element.content.trim() === ""
      ? [`${element.name} is empty`]
      : []
  return [
    ...empty,
    ...structureProblems(
      element.name,
      children.map((child) => child.name)
    ),
    ...children.flatMap(problemsIn),
  ]
}

describe("an order as UBL", () => {
  it("has the elements of Peppol's order, in the order of UBL's schema", () => {
    expect(problemsIn(ubl().root)).toEqual([])
    const bare = ubl({
      po_number: null,
      requested_ship_date: null,
      project: null,
      charges: [],
      account: { number: "BRI001", payment_term_code: null },
      buyer_contact: { name: " ", email: null },
      ship_to: {
        ...salesOrder().ship_to,
        code: null,
        name: "",
        contact_name: null,
        contact_phone: null,
        delivery_instructions: "\u0007",
      },
    })
    expect(problemsIn(bare.root)).toEqual([])
  })

  it("names itself Peppol's only when both sides have an endpoint", () => {
    const { at } = ubl()
    expect(at("cbc:CustomizationID")).toBe(
      "urn:fdc:peppol.eu:poacc:trns:order:3"
    )
    expect(at("cbc:ProfileID")).toBe("urn:fdc:peppol.eu:poacc:bis:ordering:3")
    expect(
      at("cac:BuyerCustomerParty/cac:Party/cbc:EndpointID/@schemeID")
    ).toBe("0088")
    const plain = ubl({ buyer: { ...salesOrder().buyer, endpoint_id: null } })
    expect(plain.at("cbc:CustomizationID")).toBeUndefined()
    expect(plain.at("cbc:ProfileID")).toBeUndefined()
    expect(plain.at("cbc:UBLVersionID")).toBe("2.1")
    expect(problemsIn(plain.root)).toEqual([])
  })

  it("says who ordered what, for which site, job and day, under which numbers", () => {
    const { at, all } = ubl()
    const buyer = "cac:BuyerCustomerParty/cac:Party"
    expect(at("cbc:ID")).toBe("W1042")
    expect(at("cbc:IssueDate")).toBe("2026-11-20")
    expect(at("cbc:IssueTime")).toBe("14:05:09")
    expect(at("cbc:CustomerReference")).toBe("PO-7")
    expect(at("cbc:AccountingCost")).toBe("JOB-9")
    expect(at(`${buyer}/cac:PartyIdentification/cbc:ID`)).toBe("BRI001")
    expect(at(`${buyer}/cac:Contact/cbc:ElectronicMail`)).toBe("ann@brick.test")
    expect(
      at("cac:AccountingCustomerParty/cac:Party/cac:PartyName/cbc:Name")
    ).toBe("Brick Holdings plc")
    expect(at("cac:Delivery/cac:DeliveryLocation/cbc:ID")).toBe("SITE-2")
    expect(at("cac:Delivery/cac:RequestedDeliveryPeriod/cbc:EndDate")).toBe(
      "2026-11-26"
    )
    expect(at("cac:Delivery/cac:DeliveryParty/cac:Contact/cbc:Telephone")).toBe(
      "+44 113 496 0000"
    )
    const item = "cac:OrderLine/cac:LineItem"
    expect(
      all(`${item}/cac:Item/cac:SellersItemIdentification/cbc:ID`)
    ).toEqual(["CEM-25", "BOOK"])
    expect(all(`${item}/cbc:Quantity`)).toEqual(["40", "3"])
    expect(all(`${item}/cbc:AccountingCost`)).toEqual(["Plot 4 foundations"])
    expect(all(`${item}/cac:Price/cbc:PriceAmount`)).toEqual(["4.25", "3.335"])
    expect(all(`${item}/cac:Item/cac:ClassifiedTaxCategory/cbc:ID`)).toEqual([
      "S",
      "Z",
    ])
  })

  it("says what waits for the rest, and a line's own day, and nothing of the warehouse", () => {
    const [first] = salesOrder().lines
    const { at, root } = ubl({
      delivery_mode: "complete",
      customer_reference: "Site office 4",
      warehouse_note: "Slow payer",
      lines: first
        ? [
            {
              ...first,
              requested_ship_date: "2026-11-30",
              requested_delivery_date: "2026-12-01",
            },
          ]
        : [],
    })
    const item = "cac:OrderLine/cac:LineItem"
    expect(at(`${item}/cbc:PartialDeliveryIndicator`)).toBe("false")
    expect(
      at(`${item}/cac:Delivery/cac:RequestedDeliveryPeriod/cbc:StartDate`)
    ).toBe("2026-12-01")
    expect(at("cac:OriginatorDocumentReference/cbc:ID")).toBe("Site office 4")
    expect(problemsIn(root)).toEqual([])
    expect(JSON.stringify(root)).not.toContain("Slow payer")
  })

  it("says what a line is in the buyer's unit, and its price per so many of them", () => {
    const [first] = salesOrder().lines
    const { root, at } = ubl({
      lines: [
        {
          ...(first as DocumentLine),
          quantity: 3,
          unit_code: "XPK",
          unit_price: "206.25",
          net_amount: "618.75",
          buyer_sku: "HV-0815",
          price_quantity: 2,
          base: { quantity: 1500, unit_code: "C62" },
        },
      ],
    })
    expect(problemsIn(root)).toEqual([])
    const item = "cac:OrderLine/cac:LineItem"
    const price = `${item}/cac:Price`
    expect(at(`${item}/cbc:Quantity`)).toBe("3")
    expect(at(`${price}/cbc:PriceAmount`)).toBe("412.5")
    expect(at(`${price}/cbc:BaseQuantity`)).toBe("2")
    expect(at(`${price}/cbc:BaseQuantity/@unitCode`)).toBe("XPK")
    expect(at(`${item}/cac:Item/cac:BuyersItemIdentification/cbc:ID`)).toBe(
      "HV-0815"
    )
    expect(at(`${item}/cac:AllowanceCharge`)).toBeUndefined()
  })

  it("adds up to the cent, and the shop's own total is what is payable", () => {
    const { at } = ubl({
      totals: { net: "205.005", tax: "39.00", gross: "244.00" },
    })
    const total = (name: string) =>
      at(`cac:AnticipatedMonetaryTotal/cbc:${name}`)
    expect(total("LineExtensionAmount")).toBe("180.01")
    expect(total("ChargeTotalAmount")).toBe("25.00")
    expect(total("TaxExclusiveAmount")).toBe("205.01")
    expect(at("cac:TaxTotal/cbc:TaxAmount")).toBe("39.00")
    expect(total("TaxInclusiveAmount")).toBe("244.01")
    expect(total("PayableRoundingAmount")).toBe("-0.01")
    expect(total("PayableAmount")).toBe("244.00")
    expect(
      at("cac:AnticipatedMonetaryTotal/cbc:PayableAmount/@currencyID")
    ).toBe("GBP")
    expect(
      ubl().at("cac:AnticipatedMonetaryTotal/cbc:PayableRoundingAmount")
    ).toBe(undefined)
  })

  it.each([
    ["discount", "150.00", "false", "20.00"],
    ["surcharge", "190.5", "true", "20.50"],
  ])("explains a line by its %s", (_, net_amount, indicator, amount) => {
    const [line] = salesOrder().lines
    const { at, root } = ubl({ lines: line ? [{ ...line, net_amount }] : [] })
    const charge = "cac:OrderLine/cac:LineItem/cac:AllowanceCharge"
    expect(at(`${charge}/cbc:ChargeIndicator`)).toBe(indicator)
    expect(at(`${charge}/cbc:Amount`)).toBe(amount)
    expect(problemsIn(root)).toEqual([])
  })

  it.each([
    ["GB123456789", "GB", "GB123456789"],
    ["123 4567 89", "GB", "GB123456789"],
    ["123456789", "GR", "EL123456789"],
    ["ie1234567t", "IE", "IE1234567T"],
  ])(
    "writes the VAT number %s of %s as %s",
    (vat_number, country_code, written) => {
      const { buyer } = salesOrder()
      const { at } = ubl({
        buyer: {
          ...buyer,
          vat_number,
          address: { ...buyer.address, country_code },
        },
      })
      expect(
        at("cac:BuyerCustomerParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID")
      ).toBe(written)
    }
  )

  it("holds whatever a buyer types, without what XML forbids", () => {
    const { at, root } = ubl({
      po_number: "\u0000</cbc:ID><x>&amp;&#65;\u000B]]>\uFFFE\ud800",
      ship_to: {
        ...salesOrder().ship_to,
        delivery_instructions: "gate\n\"2\" <left> & 'right' \u{1F9F1}\u001b",
      },
    })
    expect(at("cbc:CustomerReference")).toBe("</cbc:ID><x>&amp;&#65;]]>")
    expect(at("cbc:Note")).toBe("gate\n\"2\" <left> & 'right' \u{1F9F1}")
    expect(problemsIn(root)).toEqual([])
  })
})
