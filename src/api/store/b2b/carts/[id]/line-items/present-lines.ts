import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  lineReference,
  lineShipDate,
  lineUnitOf,
  tellUnit,
  type ToldUnit,
} from "../../../../../../modules/trade"
import { graph } from "../../../../../../utils/graph"

type LineRow = {
  id: string
  variant_id: string | null
  variant_sku: string | null
  product_title: string | null
  title: string
  quantity: BigNumberInput
  unit_price: BigNumberInput
  metadata: Record<string, unknown> | null
}

/** A cart's line: `quantity` and `unit_price` are of base units, `unit` as taken. */
export type StoreCartLine = Pick<
  LineRow,
  "id" | "variant_id" | "variant_sku" | "title"
> & {
  quantity: number
  unit_price: number
  reference: string | null
  requested_ship_date: string | null
  unit: ToldUnit | null
}

/** The lines of a cart, all of them or those with these variants or this id. */
export async function presentLines(
  container: MedusaContainer,
  cartId: string,
  which: { id?: string; variant_id?: string[] }
): Promise<StoreCartLine[]> {
  const { rows } = await graph<LineRow>(container, {
    entity: "line_item",
    fields: [
      "id",
      "variant_id",
      "variant_sku",
      "product_title",
      "title",
      "quantity",
      "unit_price",
      "metadata",
    ],
    filters: { cart_id: cartId, ...which },
  })
  return rows.map((row) => ({
    id: row.id,
    variant_id: row.variant_id,
    variant_sku: row.variant_sku,
    title: row.product_title ?? row.title,
    quantity: MathBN.convert(row.quantity).toNumber(),
    unit_price: MathBN.convert(row.unit_price).toNumber(),
    reference: lineReference(row.metadata),
    requested_ship_date: lineShipDate(row.metadata),
    unit: tellUnit(lineUnitOf(row.metadata), row.quantity, row.unit_price),
  }))
}
