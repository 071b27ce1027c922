import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createProductsWorkflow,
  linkProductsToSalesChannelWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ProductRow } from "./catalogue-data"
import { linkedIds } from "./linked-ids"
import { ensureRows, inBatches, pick, type Seeding } from "./seeding"

const BATCH = 100

export type Product = { id: string; handle: string }

type Shelf = {
  /** Category ids by handle. */
  categories: Map<string, { id: string }>
  salesChannelId: string
  shippingProfileId: string
}

/** The products without their variants, by handle. */
export async function ensureProducts(
  seeding: Seeding,
  shelf: Shelf
): Promise<Map<string, Product>> {
  const { container, data } = seeding
  const service = container.resolve(Modules.PRODUCT)
  const rowsOf = rowsByProduct(data.products)
  const products = await ensureRows<string, Product>(seeding, {
    noun: "products",
    wanted: [...rowsOf.keys()],
    key: (handle) => handle,
    rowKey: (product) => product.handle,
    find: () =>
      service.listProducts(
        { handle: [...rowsOf.keys()] },
        { select: ["id", "handle"] }
      ),
    create: (handles) =>
      inBatches(
        seeding,
        { noun: "products", rows: handles, size: BATCH },
        async (batch) => {
          const { result } = await createProductsWorkflow(container).run({
            input: {
              products: batch.map((handle) =>
                productInput(shelf, pick(rowsOf, handle))
              ),
            },
          })
          return result
        }
      ),
  })
  await repairProductLinks(seeding, shelf, [...products.values()])
  return products
}

function rowsByProduct(rows: ProductRow[]): Map<string, ProductRow[]> {
  const byProduct = new Map<string, ProductRow[]>()
  for (const row of rows) {
    const earlier = byProduct.get(row.product) ?? []
    byProduct.set(row.product, [...earlier, row])
  }
  return byProduct
}

/** The first row speaks for the product; all of them are its option's values. */
function productInput(shelf: Shelf, rows: ProductRow[]) {
  const values = rows.map(({ value }) => value)
  const [row] = rows as [ProductRow, ...ProductRow[]]
  return {
    title: row.title,
    handle: row.product,
    description: row.description,
    status: "published" as const,
    category_ids: [pick(shelf.categories, row.category).id],
    shipping_profile_id: shelf.shippingProfileId,
    sales_channels: [{ id: shelf.salesChannelId }],
    options: [{ title: row.option, values }],
  }
}

/** Products whose creation was killed are in no sales channel or profile. */
async function repairProductLinks(
  seeding: Seeding,
  { salesChannelId, shippingProfileId }: Shelf,
  products: Product[]
) {
  const { container } = seeding
  const productIds = products.map((product) => product.id)
  const without = async (link: string) => {
    const filters = { product_id: productIds }
    const linked = await linkedIds(seeding, link, "product_id", filters)
    return productIds.filter((id) => !linked.has(id))
  }
  const unsold = await without("product_sales_channel")
  if (unsold.length > 0) {
    await linkProductsToSalesChannelWorkflow(container).run({
      input: { id: salesChannelId, add: unsold },
    })
  }
  const unshipped = await without("product_shipping_profile")
  if (unshipped.length > 0) {
    await container.resolve(ContainerRegistrationKeys.LINK).create(
      unshipped.map((id) => ({
        [Modules.PRODUCT]: { product_id: id },
        [Modules.FULFILLMENT]: { shipping_profile_id: shippingProfileId },
      }))
    )
  }
}
