import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  EACH,
  heldOf,
  implicitUnit,
  MOST_UNITS,
  sellingUnitOf,
  TRADE_MODULE,
  UNIT_CODE,
  USUAL_UNITS,
  type Held,
  type SellingUnit,
  type TradeModuleService,
} from "../../modules/trade"

export type UnitsByVariant = ReadonlyMap<string, SellingUnit[]>

/** The units that variants have been given, smallest first, in one query. */
export async function sellingUnitsOf(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<UnitsByVariant> {
  const ids = [...new Set(variantIds)]
  if (ids.length === 0) {
    return new Map()
  }
  const rows = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSellingUnits(
      { variant_id: ids },
      {
        take: ids.length * MOST_UNITS,
        order: { content: "ASC", code: "ASC" },
      }
    )
  const units = new Map<string, SellingUnit[]>()
  for (const row of rows) {
    const known = units.get(row.variant_id) ?? []
    units.set(row.variant_id, [...known, sellingUnitOf(row)])
  }
  return units
}

/**
 * The units that variants are sold by: one that has been given none is sold by what
 * `metadata.unit_code` says, or by each. One query more where there are such.
 */
export async function unitsToSellBy(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<UnitsByVariant> {
  const given = await sellingUnitsOf(container, variantIds)
  const others = variantIds.filter((id) => !given.has(id))
  if (others.length === 0) {
    return given
  }
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { id: others },
      { select: ["id", "metadata"], take: others.length }
    )
  const codes = new Map(
    variants.map((row) => [row.id, row.metadata?.unit_code])
  )
  return new Map([
    ...given,
    ...others.map((id): [string, SellingUnit[]] => [
      id,
      [impliedBy(codes.get(id))],
    ]),
  ])
}

function impliedBy(said: unknown): SellingUnit {
  const code = typeof said === "string" && UNIT_CODE.test(said) ? said : EACH
  return implicitUnit(code, USUAL_UNITS[code] ?? code)
}

/** No cart of a buyer has more. */
const MOST_LINES = 10_000

export type LineInCart = Parameters<typeof heldOf>[0][number]

/** A cart's lines of these variants. */
export async function linesInCart(
  container: MedusaContainer,
  cartId: string,
  variantIds: string[]
): Promise<LineInCart[]> {
  const rows = await container
    .resolve(Modules.CART)
    .listLineItems(
      { cart_id: cartId, variant_id: variantIds },
      { select: ["id", "variant_id", "quantity", "metadata"], take: MOST_LINES }
    )
  return rows.map(({ id, variant_id, quantity, metadata }) => ({
    id,
    variant_id: variant_id ?? null,
    quantity,
    metadata: metadata ?? null,
  }))
}

/** What a cart's other lines hold of a variant, by unit, in base units. */
export async function heldInCart(
  container: MedusaContainer,
  line: { cart_id: string; variant_id: string; except: string | null }
): Promise<Held> {
  const lines = await linesInCart(container, line.cart_id, [line.variant_id])
  return heldOf(lines, line.variant_id, line.except)
}
