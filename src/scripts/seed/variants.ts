import { Modules } from "@medusajs/framework/utils"
import { createProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import type { ProductRow } from "./catalogue-data"
import { listPrices, repairPrices } from "./prices"
import type { Product } from "./products"
import { ensureRows, inBatches, pick, type Seeding } from "./seeding"

const BATCH = 120

export type Variant = {
  id: string
  sku: string | null
  product_id?: string | null
}

/** One variant for each SKU, with its list price; answers them by SKU. */
export async function ensureVariants(
  seeding: Seeding,
  products: Map<string, Product>
): Promise<Map<string, Variant>> {
  const { container, data } = seeding
  const service = container.resolve(Modules.PRODUCT)
  const variants = await ensureRows<ProductRow, Variant>(seeding, {
    noun: "variants",
    wanted: data.products,
    key: (row) => row.sku,
    rowKey: (variant) => variant.sku ?? "",
    find: () =>
      service.listProductVariants(
        { sku: data.products.map((row) => row.sku) },
        { select: ["id", "sku", "product_id"] }
      ),
    create: (missing) =>
      inBatches(
        seeding,
        { noun: "variants", rows: missing, size: BATCH },
        async (batch) => {
          const { result } = await createProductVariantsWorkflow(container).run(
            {
              input: {
                product_variants: batch.map((row) =>
                  variantInput(pick(products, row.product), row)
                ),
              },
            }
          )
          return result
        }
      ),
  })
  await repairPrices(seeding, variants)
  return variants
}

function variantInput(product: Product, row: ProductRow) {
  return {
    product_id: product.id,
    title: row.value,
    sku: row.sku,
    weight: row.weight_g,
    manage_inventory: true,
    options: { [row.option]: row.value },
    prices: listPrices(row),
  }
}
