import { create } from "xmlbuilder2"
import type { SalesOrderDocument } from "./sales-order-document"
import { amount } from "./decimal"
import { compact, money, text, type Element } from "./ubl/element"
import { ublCharge, ublLine } from "./ubl/line"
import {
  hasEndpoint,
  ublAddress,
  ublContact,
  ublParty,
  ublSeller,
} from "./ubl/party"
import { ublTotals } from "./ubl/totals"

const ORDER = "urn:oasis:names:specification:ubl:schema:xsd:Order-2"
const COMPONENTS = "urn:oasis:names:specification:ubl:schema:xsd"
const PEPPOL_ORDER = "urn:fdc:peppol.eu:poacc:trns:order:3"
const PEPPOL_ORDERING = "urn:fdc:peppol.eu:poacc:bis:ordering:3"

/**
 * The order as UBL 2.1, in the subset of Peppol BIS Ordering 3 and in the
 * element order that its schema demands. Our key is `cbc:ID`, the buyer's PO
 * number `cbc:CustomerReference` (what the seller repeats on the invoice), the
 * project `cbc:AccountingCost`, a line's reference the `cbc:AccountingCost` of its
 * line item, the ship-to code the delivery location's id. The note for the warehouse
 * is not in it: buyers read these documents too.
 * It names itself a Peppol document only when buyer and seller have endpoints,
 * without which it is none.
 */
export function toUblOrder(document: SalesOrderDocument): string {
  const root = {
    "@xmlns": ORDER,
    "@xmlns:cac": `${COMPONENTS}:CommonAggregateComponents-2`,
    "@xmlns:cbc": `${COMPONENTS}:CommonBasicComponents-2`,
    ...compact(orderElement(document)),
  }
  return create({ version: "1.0", encoding: "UTF-8" }, { Order: root }).end({
    prettyPrint: true,
  })
}

function orderElement(document: SalesOrderDocument): Element {
  const { currency_code: currency } = document
  const placed = new Date(document.placed_at).toISOString()
  return {
    ...(isPeppol(document)
      ? {
          "cbc:CustomizationID": PEPPOL_ORDER,
          "cbc:ProfileID": PEPPOL_ORDERING,
        }
      : { "cbc:UBLVersionID": "2.1" }),
    "cbc:ID": text(document.key),
    "cbc:IssueDate": placed.slice(0, 10),
    "cbc:IssueTime": placed.slice(11, 19),
    "cbc:OrderTypeCode": "220",
    "cbc:Note": text(document.ship_to.delivery_instructions),
    "cbc:DocumentCurrencyCode": currency,
    "cbc:CustomerReference": text(document.po_number),
    "cbc:AccountingCost": text(document.project?.code ?? null),
    "cac:OriginatorDocumentReference": text(document.customer_reference) && {
      "cbc:ID": text(document.customer_reference),
    },
    "cac:BuyerCustomerParty": {
      "cac:Party": ublParty(document.buyer, {
        identification: document.account.number,
        contact: ublContact(document.buyer_contact),
      }),
    },
    "cac:SellerSupplierParty": { "cac:Party": ublSeller(document.seller) },
    "cac:AccountingCustomerParty": { "cac:Party": ublParty(document.bill_to) },
    "cac:Delivery": delivery(document),
    "cac:PaymentTerms": {
      "cbc:Note": text(document.account.payment_term_code),
    },
    "cac:AllowanceCharge": document.charges.map((charge) =>
      ublCharge(charge, currency)
    ),
    "cac:TaxTotal": {
      "cbc:TaxAmount": money(amount(document.totals.tax), currency),
    },
    "cac:AnticipatedMonetaryTotal": ublTotals(document),
    "cac:OrderLine": document.lines.map((line) =>
      ublLine(line, currency, document.delivery_mode === "complete")
    ),
  }
}

function delivery(document: SalesOrderDocument): Element {
  const { ship_to, requested_ship_date, requested_delivery_date } = document
  const day = requested_delivery_date ?? requested_ship_date
  return {
    "cac:DeliveryLocation": {
      "cbc:ID": text(ship_to.code),
      "cbc:Name": text(ship_to.name),
      "cac:Address": ublAddress(ship_to.address),
    },
    "cac:RequestedDeliveryPeriod": day
      ? { "cbc:StartDate": day, "cbc:EndDate": day }
      : undefined,
    "cac:DeliveryParty": {
      "cac:PartyName": {
        "cbc:Name": text(ship_to.name) ?? text(document.buyer.name),
      },
      "cac:Contact": ublContact({
        name: ship_to.contact_name,
        phone: ship_to.contact_phone,
      }),
    },
  }
}

function isPeppol(document: SalesOrderDocument): boolean {
  return hasEndpoint(document.buyer) && hasEndpoint(document.seller)
}
