import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { toUnitAmount, toUnitQuantity } from "../../../utils/selling-unit"
import {
  baseUnit,
  plain,
  pricedUnit,
  sameContent,
  type SellingUnit,
} from "./selling-unit"
import { sellingUnitErrors } from "./selling-unit-errors"
import { sellBaseUnits, type Held } from "./selling-unit-quantity"

/**
 * Key in a line's metadata, of the cart and so of the order: the unit that the buyer
 * took it by. Lines of one variant in different units stay apart: Medusa merges
 * lines whose metadata is the same.
 */
export const UNIT_METADATA = "b2b_unit"

const told = z.object({
  code: z.string(),
  name: z.string(),
  content: z.string(),
})

const lineUnit = told.extend({ base_code: z.string(), priced: told })

/** A line's unit as it was when it was put in, with the unit the price is told per. */
export type LineUnit = z.infer<typeof lineUnit>

type Metadata = Record<string, unknown> | null | undefined

/** What is noted on a line that is taken by this unit. */
export function unitNote(
  units: readonly SellingUnit[],
  { code, name, content }: SellingUnit
): LineUnit {
  const priced = pricedUnit(units)
  return {
    code,
    name,
    content,
    base_code: baseUnit(units).code,
    priced: {
      code: priced.code,
      name: priced.name,
      content: priced.content,
    },
  }
}

/** The unit that a line was taken by; null where none was noted. */
export function lineUnitOf(metadata: Metadata): LineUnit | null {
  const noted = lineUnit.safeParse(metadata?.[UNIT_METADATA])
  return noted.success && MathBN.gt(noted.data.content, 0) ? noted.data : null
}

/** A client writes no unit into a line's metadata; what is there already may stay. */
export function refuseUnitNote(
  metadata: Metadata,
  own: Metadata = null
): CatalogueError[] {
  const sent = metadata?.[UNIT_METADATA]
  const same =
    JSON.stringify(sent ?? null) ===
    JSON.stringify(own?.[UNIT_METADATA] ?? null)
  return sent === undefined || same ? [] : [sellingUnitErrors.noteReserved()]
}

/** So much of a line's unit; null where a clerk changed it to a part that no unit is. */
export function quantityInUnit(
  { content }: LineUnit,
  quantity: BigNumberInput
): string | null {
  const inUnit = MathBN.convert(toUnitQuantity(quantity, { content }))
  const told = inUnit.decimalPlaces(MOST_DECIMALS)
  return told.isEqualTo(inUnit) ? plain(told) : null
}

const MOST_DECIMALS = 6

/** A line as people read it: so much of a unit, and what its priced unit costs. */
export type ToldUnit = {
  code: string
  name: string
  quantity: string
  price_per: { code: string; name: string; amount: string | null }
}

/** @param unitPrice of a base unit; null where it is hidden */
export function tellUnit(
  note: LineUnit | null,
  quantity: BigNumberInput,
  unitPrice: BigNumberInput | null
): ToldUnit | null {
  const inUnit = note && quantityInUnit(note, quantity)
  if (!note || inUnit === null) {
    return null
  }
  return {
    code: note.code,
    name: note.name,
    quantity: inUnit,
    price_per: {
      code: note.priced.code,
      name: note.priced.name,
      amount:
        unitPrice === null ? null : plain(toUnitAmount(unitPrice, note.priced)),
    },
  }
}

type Line = {
  id: string
  variant_id: string | null
  quantity: BigNumberInput
  metadata?: Metadata
}

/** What the lines of a cart hold of one variant, by unit, in base units. */
export function heldOf(
  lines: readonly Line[],
  variantId: string,
  except: string | null = null
): Held {
  const held = new Map<string, number>()
  for (const line of lines) {
    const code = lineUnitOf(line.metadata)?.code
    if (line.variant_id === variantId && line.id !== except && code) {
      const quantity = MathBN.add(held.get(code) ?? 0, line.quantity)
      held.set(code, quantity.toNumber())
    }
  }
  return held
}

/**
 * What speaks against ordering these lines in the units that they were taken by:
 * units may have changed, and lines come from before a cart was an account's.
 */
export function refuseLineUnits(
  lines: readonly (Line & { title: string })[],
  unitsByVariant: ReadonlyMap<string, readonly SellingUnit[]>
): CatalogueError[] {
  return lines.flatMap((line) => {
    const variantId = line.variant_id ?? ""
    const units = unitsByVariant.get(variantId) ?? []
    const note = lineUnitOf(line.metadata)
    const unit = units.find(({ code }) => code === note?.code)
    if (units.length === 0) {
      // It has been given no units, so it is sold by what the cart counts in.
      return note && !MathBN.eq(note.content, 1)
        ? [sellingUnitErrors.changed(line, note)]
        : []
    }
    if (note && (!unit?.orderable || !sameContent(unit, note))) {
      return [sellingUnitErrors.changed(line, note)]
    }
    const { refusal } = sellBaseUnits(unit ? [unit] : units, {
      what: line.title,
      quantity: line.quantity,
      held: heldOf(lines, variantId, line.id),
    })
    return refusal ? [refusal] : []
  })
}
