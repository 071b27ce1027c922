import {
  accountOf,
  eventually,
  openShop,
  PEOPLE,
  type Account,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  forgetDemoCatalogs,
  givenCatalog,
  idByHandle,
} from "../../world/catalogs"
import { givenShelves, type Shelves } from "./catalog-shelves"

type Row = { id: string; products?: { id: string }[] }
type Listed = Record<string, Row[]> & { count: number }

const MISSING = "missing_01"

let shop: Shop
let clerk: HttpClient
let tom: HttpClient
let account: Account
let shelves: Shelves

beforeAll(async () => {
  shop = await openShop("catalog_doors", { own: true })
  await forgetDemoCatalogs(shop)
  clerk = await shop.clerk()
  tom = await shop.as(PEOPLE.soleTrader)
  account = await accountOf(tom)
  shelves = await givenShelves(shop, clerk)
  await givenCatalog(clerk, {
    office_id: account.office.id,
    entries: [
      {
        type: "category",
        target_id: await idByHandle(
          shop,
          "product_category",
          "timber-and-sheet"
        ),
      },
    ],
    assignments: [{ type: "account", target_id: account.id }],
  })
})
afterAll(() => shop.close())

async function listed(buyer: HttpClient, path: string, key: string) {
  const { status, body } = await buyer.get<Listed>(path)
  expect([status, body]).toEqual([200, body])
  return { ids: (body[key] ?? []).map(({ id }) => id), count: body.count, body }
}

describe("what a catalog does not list", () => {
  it("is in no list of products, and count and pages are right", async () => {
    const path = "/store/products?fields=id&limit=15"
    const first = await listed(tom, path, "products")
    const second = await listed(tom, `${path}&offset=15`, "products")
    const rest = await listed(
      tom,
      "/store/products?fields=id&limit=100&offset=30",
      "products"
    )
    const ids = [...first.ids, ...second.ids, ...rest.ids]
    expect(new Set(ids).size).toBe(first.count)
    expect(ids).toContain(shelves.seen.product_id)
    expect(ids).not.toContain(shelves.hidden.product_id)
    expect(first.ids).toHaveLength(15)
    const everything = await listed(shop.stranger, path, "products")
    expect(everything.count).toBeGreaterThan(first.count)
    expect((await listed(tom, `${path}&q=brick`, "products")).count).toBe(0)
    const named = `${path}&id=${shelves.hidden.product_id}`
    expect((await listed(tom, named, "products")).count).toBe(0)
    const either = `${path}&$or[0][id]=${shelves.hidden.product_id}&$or[1][id]=${shelves.seen.product_id}`
    expect((await listed(tom, either, "products")).ids).toEqual([
      shelves.seen.product_id,
    ])
  })

  it.each(["/store/products", "/STORE/Products", "/store/products/"])(
    "is not found by its id below %s, like an id that does not exist",
    async (path) => {
      const base = path.replace(/\/$/, "")
      const at = (id: string) => tom.get<ErrorBody>(`${base}/${id}`)
      const hidden = await at(shelves.hidden.product_id)
      const missing = await at(MISSING)
      expect(hidden.status).toBe(404)
      expect(missing.status).toBe(404)
      expect(hidden.body.message).toBe(
        missing.body.message.replace(MISSING, shelves.hidden.product_id)
      )
      expect((await at(shelves.seen.product_id)).status).toBe(200)
    }
  )

  it("has no variant in the list of variants, and none by its id", async () => {
    const path = "/store/product-variants?fields=id&limit=100"
    const mine = await listed(tom, path, "variants")
    expect(mine.ids).toContain(shelves.seen.id)
    expect(mine.ids).not.toContain(shelves.hidden.id)
    const all = await listed(shop.stranger, path, "variants")
    expect(all.count).toBeGreaterThan(mine.count)
    const ids = `${path}&id[]=${shelves.hidden.id}&id[]=${shelves.seen.id}`
    expect(await listed(tom, ids, "variants")).toMatchObject({
      ids: [shelves.seen.id],
      count: 1,
    })
    for (const id of [shelves.hidden.id, MISSING]) {
      const { status, body } = await tom.get<ErrorBody>(
        `/store/product-variants/${id}`
      )
      expect([status, body.message]).toEqual([
        404,
        `Product variant with id: ${id} was not found`,
      ])
    }
    const one = await tom.get(`/store/product-variants/${shelves.seen.id}`)
    expect(one.status).toBe(200)
  })

  it.each([
    ["collection", "collections", "collections"],
    ["tag", "product-tags", "product_tags"],
    ["type", "product-types", "product_types"],
  ] as const)(
    "leaves its %s out of the list, and closes it by its id",
    async (kind, path, key) => {
      const { seen, hidden } = shelves.ids[kind]
      const mine = await listed(tom, `/store/${path}?limit=100`, key)
      expect(mine.ids).toContain(seen)
      expect(mine.ids).not.toContain(hidden)
      expect(mine.count).toBe(mine.ids.length)
      const named = await listed(tom, `/store/${path}?id=${hidden}`, key)
      expect(named).toMatchObject({ ids: [], count: 0 })
      const answers = await Promise.all(
        [hidden, MISSING].map((id) =>
          tom.get<ErrorBody>(`/store/${path}/${id}`)
        )
      )
      expect(answers.map(({ status }) => status)).toEqual([404, 404])
      expect(answers[0]?.body.message.replace(hidden, "")).toBe(
        answers[1]?.body.message.replace(MISSING, "")
      )
      expect((await tom.get(`/store/${path}/${seen}`)).status).toBe(200)
      const all = await listed(shop.stranger, `/store/${path}?limit=100`, key)
      expect(all.ids).toContain(hidden)
    }
  )

  it("leaves its category out of lists, trees and paths", async () => {
    const bricks = await idByHandle(shop, "product_category", "facing-bricks")
    const timber = await idByHandle(
      shop,
      "product_category",
      "timber-and-sheet"
    )
    const plywood = await idByHandle(shop, "product_category", "plywood")
    const path = "/store/product-categories"
    const mine = await listed(
      tom,
      `${path}?limit=200&include_descendants_tree=true&include_ancestors_tree=true`,
      "product_categories"
    )
    expect(mine.ids).toEqual(expect.arrayContaining([timber, plywood]))
    expect(JSON.stringify(mine.body)).not.toContain(bricks)
    expect(mine.count).toBe(mine.ids.length)
    for (const id of [bricks, MISSING]) {
      const answer = await tom.get<ErrorBody>(`${path}/${id}`)
      expect([answer.status, answer.body.message]).toEqual([
        404,
        `Product category with id: ${id} was not found`,
      ])
    }
    expect((await tom.get(`${path}/${timber}`)).status).toBe(200)
  })

  it("is in no expansion of what can be seen", async () => {
    const { seen, hidden, ids } = shelves
    const both = await clerk.post(`/admin/products/${hidden.product_id}`, {
      collection_id: ids.collection.seen,
      type_id: ids.type.seen,
      tags: [{ id: ids.tag.seen }, { id: ids.tag.hidden }],
    })
    expect(both.status).toBe(200)
    const paths = [
      `collections/${ids.collection.seen}?fields=*products`,
      "collections?fields=*products&limit=100",
      "collections?fields=products.title&limit=100",
      `product-tags/${ids.tag.seen}`,
      "product-tags?limit=100",
      `product-types/${ids.type.seen}`,
      "product-types?limit=100&fields=*products",
      "product-categories?fields=*products,*category_children,*parent_category&limit=200",
      `products/${seen.product_id}?fields=*categories,*collection,*tags`,
      "products?fields=*categories,*categories.category_children,*collection,*collection.products&limit=100",
      `product-variants/${seen.id}?fields=*product,*product.collection`,
    ]
    for (const path of paths) {
      const { status, body } = await tom.get(`/store/${path}`)
      expect([path, status]).toEqual([path, 200])
      const text = JSON.stringify(body)
      expect([path, text.includes(hidden.product_id)]).toEqual([path, false])
      expect([path, /facing brick/i.test(text)]).toEqual([path, false])
    }
    const held = await tom.get<{ product_tag: Row }>(
      `/store/product-tags/${ids.tag.seen}`
    )
    expect(held.body.product_tag.products?.map(({ id }) => id)).toEqual([
      seen.product_id,
    ])
  })

  it("is found by no search, and counts in none", async () => {
    const find = async (who: HttpClient, entity = "b2b_product") =>
      who.post<{
        results: { hits: { id: string }[] }[]
      }>("/store/search", { entity, filters: { q: "facing brick" } })
    await eventually(async () => {
      const all = await find(shop.stranger)
      expect([all.status, all.body]).toEqual([200, all.body])
      expect(JSON.stringify(all.body)).toContain(shelves.hidden.product_id)
    })
    const mine = await find(tom)
    expect(mine.status).toBe(200)
    expect(mine.body.results[0]?.hits).toEqual([])
    const sheets = await tom.post("/store/search", {
      entity: "b2b_product",
      filters: { q: "plywood" },
    })
    expect(JSON.stringify(sheets.body)).toContain(shelves.seen.product_id)
    expect((await find(tom, "product")).status).toBe(404)
  })

  it("has options that nobody is told of, unless something seen has them too", async () => {
    const path = "/store/product-options?limit=100"
    const mine = await listed(tom, path, "product_options")
    const all = await listed(shop.stranger, path, "product_options")
    const other = all.ids.find((id) => !mine.ids.includes(id)) ?? ""
    expect(all.count).toBeGreaterThan(mine.count)
    expect(mine.ids).not.toEqual([])
    expect((await tom.get(`/store/product-options/${other}`)).status).toBe(404)
  })
})
