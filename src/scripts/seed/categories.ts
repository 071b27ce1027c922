import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { CategoryRow } from "./catalogue-data"
import { ensureRows, pick, type Seeding } from "./seeding"

type Category = { id: string; handle: string }

/** The category tree, parents first; answers the categories by handle. */
export async function ensureCategories(
  seeding: Seeding
): Promise<Map<string, Category>> {
  const { categories } = seeding.data
  const roots = await ensureLevel(
    seeding,
    categories.filter((row) => row.parent === null),
    new Map()
  )
  const leaves = await ensureLevel(
    seeding,
    categories.filter((row) => row.parent !== null),
    roots
  )
  return new Map([...roots, ...leaves])
}

function ensureLevel(
  seeding: Seeding,
  wanted: CategoryRow[],
  parents: Map<string, Category>
): Promise<Map<string, Category>> {
  const service = seeding.container.resolve(Modules.PRODUCT)
  return ensureRows<CategoryRow, Category>(seeding, {
    noun: parents.size === 0 ? "categories" : "subcategories",
    wanted,
    key: (row) => row.handle,
    rowKey: (category) => category.handle,
    find: () =>
      service.listProductCategories(
        { handle: wanted.map((row) => row.handle) },
        { select: ["id", "handle"] }
      ),
    create: async (missing) => {
      const { result } = await createProductCategoriesWorkflow(
        seeding.container
      ).run({
        input: {
          product_categories: missing.map(({ handle, name, parent }) => ({
            name,
            handle,
            is_active: true,
            ...(parent === null
              ? {}
              : { parent_category_id: pick(parents, parent).id }),
          })),
        },
      })
      return result
    },
  })
}
