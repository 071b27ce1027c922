import type { MedusaContainer } from "@medusajs/framework/types"
import {
  defaultUnit,
  lineErrors,
  plain,
  pricePerUnit,
  quickOrderErrors,
  sameCode,
  sellInUnit,
  typedQuantity,
  unitMeant,
  type PricePerUnit,
  type SellingUnit,
  type TypedLine,
} from "../../../modules/trade"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { calculateAt } from "../../pricing-schedule/pricing/calculate-at"
import { buyerOfContext } from "../../pricing-schedule/pricing/priced-buyer"
import { pricingContextFor } from "../../pricing-schedule/pricing/pricing-context"
import { offeredVariants, type OfferedVariant } from "../lines/offered-variants"
import type { B2bContext } from "../request-context"
import { unitsToSellBy, type UnitsByVariant } from "../selling-units"
import { findCodes } from "./find-codes"
import { suggestCodes, type Candidate } from "./suggest-codes"

/** The variant that a line means, and how it would come into the cart. */
export type QuickOrderMatch = Omit<Candidate, "sku"> & {
  sku: string | null
  unit: { code: string; name: string }
  /** In the unit. */
  quantity: string
  /** What the cart counts in; null: not sold so, see `refusal`. */
  base_quantity: number | null
  /** What a base unit costs in this quantity, and the unit it is told per. */
  price: { amount: string; currency_code: string; per: PricePerUnit } | null
  in_stock: boolean
  /** Why it cannot be ordered so. */
  refusal: Pick<CatalogueError, "code" | "message"> | null
}

/** A line to look up; `variant_id`: which of the candidates of its code is meant. */
export type AskedLine = TypedLine & { variant_id?: string | undefined }

export type QuickOrderLine = TypedLine & {
  state: "matched" | "ambiguous" | "unknown"
  match: QuickOrderMatch | null
  /** Of an ambiguous line, all that the code means; of an unknown one, up to three. */
  candidates: Candidate[]
}

type Sold = {
  base: number | null
  unit: SellingUnit
  refusal: CatalogueError | null
}

/**
 * What each typed line means to this account: the same number of queries for one line
 * and for 2,000. It only reads.
 */
export async function resolveQuickOrder(
  container: MedusaContainer,
  context: B2bContext,
  lines: AskedLine[]
): Promise<QuickOrderLine[]> {
  const account = { ...context.account, office: context.office }
  const [found, chosen] = await Promise.all([
    findCodes(
      container,
      account,
      lines.map(({ code }) => sameCode(code))
    ),
    offeredVariants(
      container,
      account,
      lines.flatMap(({ variant_id }) => variant_id ?? [])
    ),
  ])
  const meant = ({ variant_id, code }: AskedLine): OfferedVariant[] => {
    const one = variant_id === undefined ? null : chosen.get(variant_id)
    return one ? [one] : (found.get(sameCode(code)) ?? [])
  }
  const matched = lines.flatMap((line) => {
    const [variant, other] = meant(line)
    return variant && !other ? [{ line, variant }] : []
  })
  const [units, suggested] = await Promise.all([
    unitsToSellBy(
      container,
      matched.map(({ variant }) => variant.id)
    ),
    suggestCodes(
      container,
      account,
      lines
        .filter((line) => meant(line).length === 0)
        .map(({ code }) => sameCode(code))
    ),
  ])
  const matches = await matchesOf(container, context, matched, units)
  return lines.map((line): QuickOrderLine => {
    const match = matches.get(line) ?? null
    const several = meant(line)
    const { row, code, quantity, unit } = line
    return {
      row,
      code,
      quantity,
      unit,
      state: match ? "matched" : several.length > 0 ? "ambiguous" : "unknown",
      match,
      candidates: match
        ? []
        : several.length > 0
          ? several.map(candidateOf)
          : (suggested.get(sameCode(line.code)) ?? []),
    }
  })
}

function candidateOf(variant: OfferedVariant): Candidate {
  const { id, sku, title, variant_title } = variant
  return { variant_id: id, sku: sku ?? id, title, variant_title }
}

type Matched = { line: TypedLine; variant: OfferedVariant }

async function matchesOf(
  container: MedusaContainer,
  context: B2bContext,
  matched: Matched[],
  units: UnitsByVariant
): Promise<Map<TypedLine, QuickOrderMatch>> {
  const asked = matched.map((one) => {
    const own = units.get(one.variant.id) ?? []
    return { ...one, own, sold: soldAs(one, own) }
  })
  const { context: pricing } = await pricingContextFor(
    container,
    buyerOfContext(context)
  )
  const calculated = await calculateAt(
    container,
    pricing,
    asked.flatMap(({ variant, sold }) => questionOf(variant, sold) ?? [])
  )
  return new Map(
    asked.map(({ line, variant, own, sold }) => {
      const question = questionOf(variant, sold)
      const amount =
        (question && calculated(question)?.calculated_amount) ?? null
      const isUnpriced = sold.base !== null && amount === null
      const refusal = isUnpriced ? lineErrors.unpriced(line.code) : sold.refusal
      return [
        line,
        {
          variant_id: variant.id,
          sku: variant.sku,
          title: variant.title,
          variant_title: variant.variant_title,
          unit: { code: sold.unit.code, name: sold.unit.name },
          quantity: typedQuantity(line.quantity ?? "1") ?? line.quantity ?? "1",
          base_quantity: sold.base,
          price:
            amount === null || !context.permissions.has("price.view")
              ? null
              : {
                  amount: plain(amount),
                  currency_code: pricing.currency_code,
                  per: pricePerUnit(amount, own),
                },
          in_stock:
            variant.available === null || (sold.base ?? 1) <= variant.available,
          refusal: refusal && { code: refusal.code, message: refusal.message },
        },
      ]
    })
  )
}

function questionOf({ price_set_id }: OfferedVariant, { base }: Sold) {
  return price_set_id !== null && base !== null
    ? { price_set_id, quantity: base }
    : null
}

function soldAs({ line }: Matched, units: SellingUnit[]): Sold {
  const orderable = units.filter((unit) => unit.orderable)
  const meant = line.unit === null ? null : unitMeant(orderable, line.unit)
  const quantity = typedQuantity(line.quantity ?? "1")
  if (quantity === null) {
    return {
      base: null,
      unit: meant ?? defaultUnit(units),
      refusal: quickOrderErrors.quantityUnclear(line.quantity ?? ""),
    }
  }
  const code =
    line.unit === null ? null : (meant?.code ?? line.unit.slice(0, 40))
  const sale = sellInUnit(units, code, { what: line.code, quantity })
  return sale.refusal
    ? { base: null, unit: meant ?? defaultUnit(units), refusal: sale.refusal }
    : { base: sale.quantity, unit: sale.unit, refusal: null }
}
