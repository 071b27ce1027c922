import { z } from "@medusajs/framework/zod"
import { amount, empty, text, yesOrNo } from "./columns"
import { readTable } from "./read-table"

const unitRow = z.strictObject({
  unit: text,
  /** UN/ECE recommendation 20; packages have the X codes of recommendation 21. */
  unit_code: z.string().regex(/^[A-Z0-9]{2,3}$/),
  name: text,
})

const count = z.coerce.number().positive()

const sellingUnitRow = z.strictObject({
  sku: text,
  code: text,
  name: text,
  content: count,
  minimum: count,
  multiple: count,
  base: yesOrNo,
  priced: yesOrNo,
  default: yesOrNo,
  orderable: yesOrNo,
})

const categoryRow = z.strictObject({
  handle: text,
  parent: empty(text),
  name: text,
})

const productRow = z.strictObject({
  sku: z.string().regex(/^[A-Z0-9][A-Z0-9-]{2,19}$/),
  product: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: text,
  category: text,
  option: text,
  value: text,
  unit: text,
  weight_g: z.coerce.number().int().positive(),
  price_gbp: amount,
  stock: z.coerce.number().int().nonnegative(),
  description: z.string(),
})

const shippingOptionRow = z.strictObject({
  code: text,
  name: text,
  description: text,
  price_gbp: amount,
})

export type CategoryRow = z.output<typeof categoryRow>
export type ProductRow = z.output<typeof productRow>
export type ShippingOptionRow = z.output<typeof shippingOptionRow>

/** What is sold and how it gets to the site, from the CSV files. */
export function loadCatalogueData() {
  return {
    units: readTable("units", unitRow),
    /** How SKUs are sold that have more than their one unit. */
    sellingUnits: readTable("selling-units", sellingUnitRow),
    categories: readTable("categories", categoryRow),
    /** One row for each SKU; rows with the same `product` are its variants. */
    products: readTable("products", productRow),
    shippingOptions: readTable("shipping-options", shippingOptionRow),
  }
}
