import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createProductVariantsWorkflow,
  upsertVariantPricesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ProductRow } from "./catalogue-data"
import { unitMetadata, type Product } from "./products"
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
                  variantInput(seeding, pick(products, row.product), row)
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

function listPrices(row: ProductRow) {
  return [{ currency_code: "gbp", amount: row.price_gbp }]
}

function variantInput(seeding: Seeding, product: Product, row: ProductRow) {
  return {
    product_id: product.id,
    title: row.value,
    sku: row.sku,
    weight: row.weight_g,
    manage_inventory: true,
    options: { [row.option]: row.value },
    metadata: unitMetadata(seeding, row),
    prices: listPrices(row),
  }
}

/** Variants whose creation was killed have no price. */
async function repairPrices(
  { container, data }: Seeding,
  variants: Map<string, Variant>
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "product_variant_price_set",
    fields: ["variant_id"],
    filters: { variant_id: [...variants.values()].map(({ id }) => id) },
  })
  const priced = new Set(links.map((link) => link.variant_id))
  const unpriced = data.products.filter(
    (row) => !priced.has(pick(variants, row.sku).id)
  )
  if (unpriced.length > 0) {
    await upsertVariantPricesWorkflow(container).run({
      input: {
        previousVariantIds: [],
        variantPrices: unpriced.map((row) => {
          const { id, product_id } = pick(variants, row.sku)
          return {
            variant_id: id,
            product_id: product_id ?? "",
            prices: listPrices(row),
          }
        }),
      },
    })
  }
}
