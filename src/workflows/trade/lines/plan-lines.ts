import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  heldOf,
  LINE_REFERENCE_METADATA,
  LINE_SHIP_DATE_METADATA,
  lineErrors,
  sellInUnit,
  UNIT_METADATA,
  unitNote,
  type Held,
  type SellingUnit,
} from "../../../modules/trade"
import {
  toMedusaError,
  type CatalogueError,
} from "../../../utils/catalogue-error"
import type { PricedBuyer } from "../../pricing-schedule/pricing/pricing-context"
import type { B2bContext } from "../request-context"
import { lineDateRule } from "../line-ship-dates"
import { unitsToSellBy, type LineInCart } from "../selling-units"
import type {
  AddedLine,
  LinesMode,
  LineToAdd,
  QuantityInUnit,
  RefusedLine,
} from "./line-to-add"
import { offeredVariants, type OfferedVariant } from "./offered-variants"
import { unpricedVariants } from "./unpriced-variants"

type Metadata = Record<string, unknown>

/** A line as core's cart workflows take it: in base units. */
export type PlannedItem = {
  variant_id: string
  quantity: number
  metadata: Metadata
}

export type LinesPlan = {
  items: PlannedItem[]
  added: AddedLine[]
  refused: RefusedLine[]
  /** Of the items; all their prices may be read at once. */
  price_set_ids: string[]
}

type Sold = { quantity: number; metadata: Metadata }

/** A quantity in a unit as a line has it, or why it is not sold so. */
export function soldInUnit(
  units: SellingUnit[],
  { quantity, unit_code }: QuantityInUnit,
  line: { what: string; held: Held }
): Sold | { refusal: CatalogueError } {
  const sale = sellInUnit(units, unit_code ?? null, { ...line, quantity })
  return sale.refusal
    ? { refusal: sale.refusal }
    : {
        quantity: sale.quantity,
        metadata: { [UNIT_METADATA]: unitNote(units, sale.unit) },
      }
}

type Wanted = {
  index: number
  line: LineToAdd
  variant: OfferedVariant
  sold: Sold
}

/**
 * Decides which lines come into a cart of this account, and as what: the same number
 * of queries for one line and for 2,000, and one call for prices. It only reads.
 * @param existing what the cart has of these variants
 * @throws MedusaError with `mode: "all"`: the first refusal, and how many there are
 */
export async function planLines(
  container: MedusaContainer,
  { account, office }: Pick<B2bContext, "account" | "office">,
  asked: {
    lines: readonly LineToAdd[]
    mode: LinesMode
    buyer: PricedBuyer
    existing: LineInCart[]
    /** False: the line is in the cart already. @default all are wanted */
    isWanted?: (index: number) => boolean
  }
): Promise<LinesPlan> {
  const { lines, mode, buyer, existing, isWanted = () => true } = asked
  const ids = [...new Set(lines.map(({ variant_id }) => variant_id))]
  const [units, offered] = await Promise.all([
    unitsToSellBy(container, ids),
    offeredVariants(container, { ...account, office }, ids),
  ])
  const refuseDate = await lineDateRule(
    container,
    office,
    lines.map((line) => ({ metadata: notesOf(line) }))
  )
  const refusals = new Map<number, CatalogueError>()
  const wanted: Wanted[] = []
  const held = heldByVariant(existing)
  for (const [index, line] of lines.entries()) {
    if (!isWanted(index)) {
      continue
    }
    const variant = offered.get(line.variant_id)
    if (!variant) {
      refusals.set(index, lineErrors.notOffered(line.variant_id, office))
      continue
    }
    const sold = soldInUnit(units.get(variant.id) ?? [], line, {
      what: nameOf(variant),
      held: held.get(variant.id)?.byUnit ?? new Map(),
    })
    const [late] = refuseDate(line.requested_ship_date ?? null)
    if ("refusal" in sold) {
      refusals.set(index, sold.refusal)
    } else if (late) {
      refusals.set(index, late)
    } else {
      wanted.push({ index, line, variant, sold })
    }
  }
  refuseShort(wanted, held, refusals)
  await refuseUnpriced(container, buyer, wanted, refusals)
  return planOf(
    wanted.filter(({ index }) => !refusals.has(index)),
    refusals,
    mode
  )
}

function nameOf({ id, sku, title, variant_title }: OfferedVariant): string {
  const name =
    variant_title && variant_title !== title
      ? `${title}, ${variant_title}`
      : title
  return `${name} (${sku ?? id})`
}

type InCart = { byUnit: Held; total: number }

function heldByVariant(existing: LineInCart[]): Map<string, InCart> {
  const lines = new Map<string, LineInCart[]>()
  for (const line of existing) {
    const id = line.variant_id ?? ""
    lines.set(id, [...(lines.get(id) ?? []), line])
  }
  return new Map(
    [...lines].map(([id, own]) => [
      id,
      {
        byUnit: heldOf(own, id),
        total: own
          .reduce(
            (sum, { quantity }) => MathBN.add(sum, quantity),
            MathBN.convert(0)
          )
          .toNumber(),
      },
    ])
  )
}

/** First come, first served: of several lines of a variant, those that still fit. */
function refuseShort(
  wanted: Wanted[],
  held: Map<string, InCart>,
  refusals: Map<number, CatalogueError>
): void {
  const taken = new Map<string, number>()
  for (const { index, variant, sold } of wanted) {
    if (variant.available === null) {
      continue
    }
    const before = taken.get(variant.id) ?? held.get(variant.id)?.total ?? 0
    if (before + sold.quantity > variant.available) {
      const left = Math.max(0, variant.available - before)
      refusals.set(index, lineErrors.outOfStock(nameOf(variant), left))
    } else {
      taken.set(variant.id, before + sold.quantity)
    }
  }
}

async function refuseUnpriced(
  container: MedusaContainer,
  buyer: PricedBuyer,
  wanted: Wanted[],
  refusals: Map<number, CatalogueError>
): Promise<void> {
  const asked = wanted
    .filter(({ index }) => !refusals.has(index))
    .map(({ index, variant, sold: { quantity } }) => ({
      index,
      variant,
      quantity,
    }))
  for (const { index, variant } of await unpricedVariants(
    container,
    buyer,
    asked
  )) {
    refusals.set(index, lineErrors.unpriced(nameOf(variant)))
  }
}

function planOf(
  wanted: Wanted[],
  refusals: Map<number, CatalogueError>,
  mode: LinesMode
): LinesPlan {
  const [first, ...others] = [...refusals].sort(([a], [b]) => a - b)
  if (first && mode === "all") {
    const [, refusal] = first
    throw toMedusaError(
      others.length === 0
        ? refusal
        : lineErrors.amongOthers(refusal, others.length)
    )
  }
  return {
    items: merged(wanted),
    price_set_ids: [
      ...new Set(wanted.flatMap(({ variant }) => variant.price_set_id ?? [])),
    ],
    added: wanted.map(({ index, variant, sold }) => ({
      index,
      variant_id: variant.id,
      quantity: sold.quantity,
    })),
    refused: (first ? [first, ...others] : []).map(
      ([index, { code, message }]) => ({ index, code, message })
    ),
  }
}

/** Medusa merges a line into the cart's, but not into another of the same request. */
function merged(wanted: Wanted[]): PlannedItem[] {
  const byKey = new Map<string, PlannedItem>()
  for (const { line, variant, sold } of wanted) {
    const metadata = { ...notesOf(line), ...sold.metadata }
    const key = JSON.stringify([variant.id, metadata])
    const quantity = (byKey.get(key)?.quantity ?? 0) + sold.quantity
    byKey.set(key, { variant_id: variant.id, quantity, metadata })
  }
  return [...byKey.values()]
}

/** What a buyer says of a line, where core keeps it. */
function notesOf({ line_reference, requested_ship_date }: LineToAdd): Metadata {
  return {
    ...(line_reference === undefined
      ? {}
      : { [LINE_REFERENCE_METADATA]: line_reference }),
    ...(requested_ship_date === undefined
      ? {}
      : { [LINE_SHIP_DATE_METADATA]: requested_ship_date }),
  }
}
