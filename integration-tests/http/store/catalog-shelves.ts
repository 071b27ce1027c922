import type { HttpClient, Shop } from "../../world"
import { variantIn } from "../../world/catalogs"

type Created = Record<string, { id: string }>

/** Two of everything that hangs on products: one with what is sold, one without. */
export type Shelves = {
  /** What the catalog lists, and what it does not. */
  seen: { id: string; product_id: string }
  hidden: { id: string; product_id: string }
  /** Ids by kind: those of the seen product and those of the hidden one. */
  ids: Record<"collection" | "tag" | "type", { seen: string; hidden: string }>
}

async function created(
  clerk: HttpClient,
  path: string,
  body: object
): Promise<string> {
  const answer = await clerk.post<Created>(path, body)
  const [thing] = Object.values(answer.body)
  return thing?.id ?? ""
}

/** Gives plywood and facing bricks a collection, a tag and a type each. */
export async function givenShelves(
  shop: Shop,
  clerk: HttpClient
): Promise<Shelves> {
  const seen = await variantIn(shop, "plywood")
  const hidden = await variantIn(shop, "facing-bricks")
  const pair = async (path: string, field: string) => ({
    seen: await created(clerk, path, { [field]: "Sheets of the month" }),
    hidden: await created(clerk, path, { [field]: "Bricks of the month" }),
  })
  const ids = {
    collection: await pair("/admin/collections", "title"),
    tag: await pair("/admin/product-tags", "value"),
    type: await pair("/admin/product-types", "value"),
  }
  for (const which of ["seen", "hidden"] as const) {
    const { product_id } = which === "seen" ? seen : hidden
    const { status } = await clerk.post(`/admin/products/${product_id}`, {
      collection_id: ids.collection[which],
      type_id: ids.type[which],
      tags: [{ id: ids.tag[which] }],
    })
    expect(status).toBe(200)
  }
  return { seen, hidden, ids }
}
