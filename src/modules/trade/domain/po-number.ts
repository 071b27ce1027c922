import type { CatalogueError } from "../../../utils/catalogue-error"
import { tradeErrors } from "../errors"

export const PO_RULES = [
  "not_asked",
  "required",
  "required_unused",
  "blanket",
] as const

export type PoRule = (typeof PO_RULES)[number]

type PoFacts = {
  rule: PoRule
  /** The PO numbers that a blanket account may order against. */
  blanket_orders: string[]
  po_number: string | null
  /** Whether another order or running completion of the account holds it. */
  used_before: boolean
}

/** One PO number has one spelling: ` po 17 ` and `PO 17` are the same. */
export function samePoNumber(poNumber: string): string {
  return poNumber.trim().replace(/\s+/g, " ").toUpperCase()
}

/** What the account's PO rule says against this PO number. */
export function refusePoNumber(facts: PoFacts): CatalogueError[] {
  if (facts.rule === "not_asked") {
    return []
  }
  if (facts.po_number === null || facts.po_number.trim() === "") {
    return [tradeErrors.poNumberMissing()]
  }
  const own = samePoNumber(facts.po_number)
  if (
    facts.rule === "blanket" &&
    !facts.blanket_orders.some((blanket) => samePoNumber(blanket) === own)
  ) {
    return [tradeErrors.poNumberNotBlanket(facts.po_number)]
  }
  return facts.rule === "required_unused" && facts.used_before
    ? [tradeErrors.poNumberUsed(facts.po_number)]
    : []
}

/** The PO number that completion must hold for this order alone, or null. */
export function poNumberToClaim(
  rule: PoRule,
  poNumber: string | null
): string | null {
  return rule === "required_unused" && poNumber ? samePoNumber(poNumber) : null
}
