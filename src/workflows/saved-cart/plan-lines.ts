import { MathBN } from "@medusajs/framework/utils"
import type { SavedCartLineRow } from "../../modules/saved-cart"
import { sellBaseUnits, type SellingUnit } from "../../modules/trade"
import { toUnitQuantity } from "../../utils/selling-unit"
import type { LineToAdd } from "../trade/lines/line-to-add"
import type { OfferedVariant } from "../trade/lines/offered-variants"

/** What is said of a line that is not as it was saved. */
export type LineChange = {
  line_id: string | null
  sku: string | null
  title: string
  code: LineChangeCode
  message: string
  /** False: the line is not in the new cart. */
  in_cart: boolean
  /** Base units in stock, where there are too few. */
  left?: number
  unit_price_then?: string
  unit_price_now?: string
}

export type LineChangeCode =
  | "price_changed"
  | "unit_changed"
  | "not_in_catalog"
  | "out_of_stock"
  | "unpriced"
  | "quantity_refused"

type Named = Pick<LineChange, "line_id" | "sku" | "title">

function notInCatalog(line: Named): LineChange {
  return {
    ...line,
    code: "not_in_catalog",
    message: `${line.title} is no longer in the catalog of this sales office.`,
    in_cart: false,
  }
}

/** A line as today's units sell it, or why they do not. */
export type PlannedLine =
  | { add: LineToAdd; change: LineChange | null }
  | { add: null; change: LineChange }

/**
 * A saved line for today's cart: as many base units as it was, in its own unit where
 * that holds as much as then, otherwise in one that they fit.
 */
export function planSavedLine(
  line: SavedCartLineRow,
  units: readonly SellingUnit[],
  offered: OfferedVariant | undefined
): PlannedLine {
  const named = { line_id: line.id, sku: line.sku, title: line.title }
  if (!offered) {
    return { add: null, change: notInCatalog(named) }
  }
  const own = units.find(
    ({ code, content, orderable }) =>
      orderable &&
      code === line.unit_code &&
      MathBN.eq(content, line.unit_content ?? "1")
  )
  const sale = sellBaseUnits(own ? [own] : units, {
    what: line.title,
    quantity: line.quantity,
    own: line.unit_code ?? undefined,
  })
  if (sale.refusal) {
    return {
      add: null,
      change: {
        ...named,
        code: "unit_changed",
        message: sale.refusal.message,
        in_cart: false,
      },
    }
  }
  const { unit } = sale
  return {
    add: {
      variant_id: line.variant_id,
      quantity: toUnitQuantity(line.quantity, unit),
      unit_code: unit.code,
      line_reference: line.line_reference ?? undefined,
    },
    change:
      own || line.unit_code === null
        ? null
        : {
            ...named,
            code: "unit_changed",
            message: `${line.title} was taken by ${line.unit_name ?? line.unit_code} and is now taken by ${unit.name}.`,
            in_cart: true,
          },
  }
}
