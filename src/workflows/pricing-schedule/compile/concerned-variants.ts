import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CompilableLine } from "../../../modules/pricing-schedule"
import { graph } from "../../../utils/graph"

export const VARIANTS_AT_ONCE = 1000

/** Ids of the variants that these lines may price, in parts. */
export async function* concernedVariants(
  container: MedusaContainer,
  lines: readonly CompilableLine[]
): AsyncGenerator<string[]> {
  const ids = (type: CompilableLine["target_type"]) => [
    ...new Set(
      lines.flatMap((line) =>
        line.target_type === type ? [line.target_id] : []
      )
    ),
  ]
  if (lines.some(({ target_type }) => target_type === "everything")) {
    yield* pages(container, {})
    return
  }
  const named = ids("variant")
  for (let at = 0; at < named.length; at += VARIANTS_AT_ONCE) {
    yield named.slice(at, at + VARIANTS_AT_ONCE)
  }
  const categories = await withDescendants(container, ids("category"))
  if (categories.length === 0) {
    return
  }
  const seen = new Set(named)
  const inCategories = pages(container, {
    product: { categories: { id: categories } },
  })
  for await (const page of inCategories) {
    const others = page.filter((id) => !seen.has(id))
    others.forEach((id) => seen.add(id))
    yield others
  }
}

async function* pages(
  container: MedusaContainer,
  filters: Record<string, unknown>
): AsyncGenerator<string[]> {
  const products = container.resolve(Modules.PRODUCT)
  for (let after = ""; ;) {
    const rows = await products.listProductVariants(
      { ...filters, id: { $gt: after } },
      { select: ["id"], order: { id: "ASC" }, take: VARIANTS_AT_ONCE }
    )
    if (rows.length > 0) {
      yield rows.map(({ id }) => id)
    }
    const last = rows.at(-1)
    if (!last || rows.length < VARIANTS_AT_ONCE) {
      return
    }
    after = last.id
  }
}

async function withDescendants(
  container: MedusaContainer,
  ids: string[]
): Promise<string[]> {
  if (ids.length === 0) {
    return []
  }
  const entity = "product_category"
  const roots = await graph<{ mpath: string }>(container, {
    entity,
    fields: ["mpath"],
    filters: { id: ids },
  })
  const below = await graph<{ id: string }>(container, {
    entity,
    fields: ["id"],
    filters: {
      $or: roots.rows.map(({ mpath }) => ({ mpath: { $like: `${mpath}%` } })),
    },
  })
  return below.rows.map(({ id }) => id)
}
