import { amount, difference, isZero, sum } from "../decimal"
import type { SalesOrderDocument } from "../sales-order-document"
import { money, type Element } from "./element"

/**
 * The totals such that every sum of UBL holds to the cent. They are added up
 * from the amounts as written in the lines; where the shop's own total differs
 * by rounding, the difference is a rounding amount and the shop's total stays
 * what is payable.
 */
export function ublTotals(document: SalesOrderDocument): Element {
  const { currency_code: currency, totals } = document
  const lines = sum(document.lines.map((line) => amount(line.net_amount)))
  const charges = sum(
    document.charges.map((charge) => amount(charge.net_amount))
  )
  const net = sum([lines, charges])
  const gross = sum([net, amount(totals.tax)])
  const payable = amount(totals.gross)
  const rounding = difference(payable, gross)
  const write = (value: string) => money(amount(value), currency)
  return {
    "cbc:LineExtensionAmount": write(lines),
    "cbc:TaxExclusiveAmount": write(net),
    "cbc:TaxInclusiveAmount": write(gross),
    "cbc:ChargeTotalAmount": isZero(charges) ? undefined : write(charges),
    "cbc:PayableRoundingAmount": isZero(rounding) ? undefined : write(rounding),
    "cbc:PayableAmount": write(payable),
  }
}
