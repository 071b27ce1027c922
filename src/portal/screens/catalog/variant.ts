import type { Variant } from "../../answers"

const PRODUCT_FIELDS = [
  "id",
  "title",
  "description",
  "thumbnail",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "+variants.inventory_quantity",
].join(",")

/** What is shown of a product; its prices are asked for by its variants. */
export const productQuery = { fields: PRODUCT_FIELDS }

/** How many there are; null where nobody counts, or more can be ordered anyway. */
export function stockOf(variant: Variant): number | null {
  return !variant.manage_inventory || variant.allow_backorder
    ? null
    : Math.max(0, variant.inventory_quantity ?? 0)
}
