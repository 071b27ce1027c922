import type { PriceOverrideRow } from "../../modules/sales-rep"
import type { Actor } from "../audit/actor"
import type { AuditLine } from "../audit/record-audit"

type Told = Pick<
  PriceOverrideRow,
  | "order_header_id"
  | "company_id"
  | "line_item_id"
  | "title"
  | "currency_code"
  | "own_price"
  | "given_price"
  | "quantity"
  | "reason_code"
  | "note"
>

/** A line of the log about a price that was given on a line. */
export function overrideLine(
  actor: Actor,
  verb: "given" | "withdrawn",
  { order_header_id, company_id, ...told }: Told
): AuditLine {
  const { line_item_id, title, currency_code, own_price, given_price } = told
  const { quantity, reason_code, note } = told
  const facts = { line_item_id, title, currency_code, quantity }
  return {
    company_id,
    actor,
    action: `price_override.${verb}`,
    subject: { type: "order_header", id: order_header_id },
    before: {
      ...facts,
      unit_price: verb === "given" ? own_price : given_price,
    },
    after:
      verb === "given"
        ? { ...facts, unit_price: given_price, reason_code, note }
        : null,
  }
}
