import {
  amount,
  difference,
  differsBy,
  isNegative,
  isZero,
  product,
} from "../decimal"
import type { DocumentCharge, DocumentLine } from "../sales-order-document"
import { money, text, withAttributes, type Element } from "./element"

export function ublLine(line: DocumentLine, currency: string): Element {
  return {
    "cac:LineItem": {
      "cbc:ID": String(line.line_number),
      "cbc:Quantity": withAttributes(String(line.quantity), {
        unitCode: text(line.unit_code) ?? "C62",
      }),
      "cbc:LineExtensionAmount": money(amount(line.net_amount), currency),
      "cbc:AccountingCost": text(line.reference),
      "cac:AllowanceCharge": lineDiscount(line, currency),
      "cac:Price": { "cbc:PriceAmount": money(line.unit_price, currency) },
      "cac:Item": {
        "cbc:Name": text(line.name) ?? text(line.sku),
        "cac:SellersItemIdentification": { "cbc:ID": text(line.sku) },
        "cac:ClassifiedTaxCategory": taxCategory(line.tax_rate),
      },
    },
  }
}

export function ublCharge(charge: DocumentCharge, currency: string): Element {
  return {
    "cbc:ChargeIndicator": "true",
    "cbc:AllowanceChargeReason": text(charge.name),
    "cbc:Amount": money(amount(charge.net_amount), currency),
    "cac:TaxCategory": taxCategory(charge.tax_rate),
  }
}

/** UBL checks quantity times price against the line: say what lies between. */
function lineDiscount(
  line: DocumentLine,
  currency: string
): Element | undefined {
  const full = product(line.unit_price, line.quantity)
  if (!differsBy(full, line.net_amount, "0.02")) {
    return undefined
  }
  const off = difference(amount(full), amount(line.net_amount))
  const isSurcharge = isNegative(off)
  return {
    "cbc:ChargeIndicator": String(isSurcharge),
    "cbc:AllowanceChargeReason": isSurcharge ? "Surcharge" : "Discount",
    "cbc:Amount": money(amount(off.replace("-", "")), currency),
  }
}

/** S is the standard rate, Z the zero rate; the shop knows no other reason. */
function taxCategory(rate: string): Element {
  return {
    "cbc:ID": isZero(rate) ? "Z" : "S",
    "cbc:Percent": rate,
    "cac:TaxScheme": { "cbc:ID": "VAT" },
  }
}
