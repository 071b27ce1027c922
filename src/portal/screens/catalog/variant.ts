import type { Account, Product, Variant } from "../../answers"

const PRODUCT_FIELDS = [
  "id",
  "title",
  "description",
  "thumbnail",
  "metadata",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "*variants.calculated_price",
  "+variants.inventory_quantity",
].join(",")

/** What a product's price and stock depend on. */
export function productQuery(account: Account) {
  return { region_id: account.office.region_id, fields: PRODUCT_FIELDS }
}

/** How many there are; null where nobody counts, or more can be ordered anyway. */
export function stockOf(variant: Variant): number | null {
  return !variant.manage_inventory || variant.allow_backorder
    ? null
    : Math.max(0, variant.inventory_quantity ?? 0)
}

/** "Each", "Pack of 20": what one of it is, where the merchant has said so. */
export function unitOf(product: Product): string | null {
  const unit = product.metadata?.unit
  return typeof unit === "string" && unit !== "" ? unit : null
}
