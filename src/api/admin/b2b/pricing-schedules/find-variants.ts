import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../modules/trade"
import type { AdminScheduleVariant } from "./types"

/** Variants by id or SKU, each with the units that it is sold in: two queries. */
export async function findVariants(
  scope: MedusaContainer,
  filters: { id: string[] } | { sku: string[] }
): Promise<AdminScheduleVariant[]> {
  if (Object.values(filters).every(({ length }) => length === 0)) {
    return []
  }
  const variants = await scope
    .resolve(Modules.PRODUCT)
    .listProductVariants(filters, {
      select: ["id", "sku", "title", "product.title"],
      relations: ["product"],
      take: null,
    })
  const units = await scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSellingUnits(
      { variant_id: variants.map(({ id }) => id) },
      { select: ["variant_id", "code"], order: { content: "ASC" }, take: null }
    )
  return variants.map(({ id, sku, title, product }) => ({
    id,
    sku,
    title: product ? `${product.title}, ${title}` : title,
    units: units.flatMap((unit) => (unit.variant_id === id ? unit.code : [])),
  }))
}
