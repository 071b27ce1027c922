import { amount, differsBy, product, sum } from "./decimal"
import {
  salesOrderDocument,
  type SalesOrderDocument,
} from "./sales-order-document"

/** The document of a payload, or what is wrong with it, for people. */
export type ReadDocument =
  | { document: SalesOrderDocument; problems: null }
  | { document: null; problems: string }

/**
 * Reads a stored payload. It is checked when it is sent and not when it is
 * captured: a broken one then ends as a dead letter that somebody sees, where
 * a refusal at the checkout would leave an order that no ERP ever hears of.
 */
export function readDocument(payload: unknown): ReadDocument {
  const parsed = salesOrderDocument.safeParse(payload)
  if (!parsed.success) {
    const problems = parsed.error.issues
      .map((issue) => `${issue.path.join(".")}: ${issue.message}`)
      .join("; ")
    return { document: null, problems }
  }
  const problems = wrongSums(parsed.data)
  return problems
    ? { document: null, problems }
    : { document: parsed.data, problems: null }
}

/** Nobody ships what was not ordered at that price: sums have to agree. */
function wrongSums(document: SalesOrderDocument): string | null {
  const parts = [...document.lines, ...document.charges]
  const tolerance = product("0.01", parts.length)
  const net = sum(parts.map((part) => part.net_amount))
  const { totals, currency_code } = document
  if (differsBy(net, totals.net, tolerance)) {
    return `totals.net is ${amount(totals.net)} ${currency_code}, but lines and charges add up to ${amount(net)}`
  }
  const gross = sum([totals.net, totals.tax])
  if (differsBy(gross, totals.gross, tolerance)) {
    return `totals.gross is ${amount(totals.gross)} ${currency_code}, but net and tax add up to ${amount(gross)}`
  }
  return null
}
