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

/** @param complete whether the order waits until all of it can leave */
export function ublLine(
  line: DocumentLine,
  currency: string,
  complete: boolean
): Element {
  const day = line.requested_delivery_date ?? line.requested_ship_date
  return {
    "cac:LineItem": {
      "cbc:ID": String(line.line_number),
      "cbc:Quantity": withAttributes(String(line.quantity), {
        unitCode: text(line.unit_code) ?? "C62",
      }),
      "cbc:LineExtensionAmount": money(amount(line.net_amount), currency),
      "cbc:PartialDeliveryIndicator": complete ? "false" : undefined,
      "cbc:AccountingCost": text(line.reference),
      "cac:Delivery": day
        ? {
            "cac:RequestedDeliveryPeriod": {
              "cbc:StartDate": day,
              "cbc:EndDate": day,
            },
          }
        : undefined,
      "cac:AllowanceCharge": lineDiscount(line, currency),
      "cac:Price": ublPrice(line, currency),
      "cac:Item": {
        "cbc:Name": text(line.name) ?? text(line.sku),
        "cac:BuyersItemIdentification": text(line.buyer_sku) && {
          "cbc:ID": text(line.buyer_sku),
        },
        "cac:SellersItemIdentification": { "cbc:ID": text(line.sku) },
        "cac:ClassifiedTaxCategory": taxCategory(line.tax_rate),
      },
    },
  }
}

/** Peppol wants the base quantity in the unit of the ordered quantity. */
function ublPrice(line: DocumentLine, currency: string): Element {
  const { unit_price, price_quantity } = line
  return price_quantity === 1
    ? { "cbc:PriceAmount": money(unit_price, currency) }
    : {
        "cbc:PriceAmount": money(product(unit_price, price_quantity), currency),
        "cbc:BaseQuantity": withAttributes(String(price_quantity), {
          unitCode: text(line.unit_code) ?? "C62",
        }),
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
