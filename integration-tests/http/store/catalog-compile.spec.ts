import {
  accountOf,
  eventually,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  forgetDemoCatalogs,
  givenCatalog,
  idByHandle,
  variantIn,
} from "../../world/catalogs"

let shop: Shop
let clerk: HttpClient
let tom: HttpClient
let office: string
let account: string
let product: string

beforeAll(async () => {
  shop = await openShop("catalog_compile")
  await forgetDemoCatalogs(shop)
  clerk = await shop.clerk()
  tom = await shop.as(PEOPLE.soleTrader)
  const own = await accountOf(tom)
  office = own.office.id
  account = own.id
  product = (await variantIn(shop, "facing-bricks")).product_id
})
afterAll(() => shop.close())

const category = (handle: string) =>
  idByHandle(shop, "product_category", handle)

const given = (type: string, target_id: string) =>
  givenCatalog(clerk, {
    office_id: office,
    entries: [{ type, target_id }],
    assignments: [{ type: "account", target_id: account }],
  })

async function done(answer: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await answer
  expect([status, body]).toEqual([200, body])
}

const sees = async () =>
  (await tom.get(`/store/products/${product}?fields=id`)).status === 200

async function becomes(visible: boolean): Promise<void> {
  await eventually(async () => {
    expect(await sees()).toBe(visible)
  })
}

/** The catalog is gone afterwards: each test has the account to itself. */
async function during(
  type: string,
  target: string,
  test: () => Promise<void>
): Promise<void> {
  const id = await given(type, target)
  await test()
  await done(clerk.delete(`/admin/b2b/catalogs/${id}`))
}

describe("a catalog follows what it lists", () => {
  it("when a product is put into a category below it, and taken out", async () => {
    const plywood = await category("plywood")
    await during("category", await category("timber-and-sheet"), async () => {
      expect(await sees()).toBe(false)
      const path = `/admin/product-categories/${plywood}/products`
      await done(clerk.post(path, { add: [product] }))
      expect(await sees()).toBe(true)
      await done(clerk.post(path, { remove: [product] }))
      expect(await sees()).toBe(false)
    })
  })

  it("when a category is moved below it, and away", async () => {
    const bricks = await category("facing-bricks")
    const home = await category("bricks-and-blocks")
    const timber = await category("timber-and-sheet")
    const move = (parent_category_id: string) =>
      done(
        clerk.post(`/admin/product-categories/${bricks}`, {
          parent_category_id,
        })
      )
    await during("category", timber, async () => {
      expect(await sees()).toBe(false)
      await move(timber)
      await becomes(true)
      await move(home)
      await becomes(false)
    })
  })

  it("when a collection gets a product, loses it, or is deleted", async () => {
    const { body } = await clerk.post<{ collection: { id: string } }>(
      "/admin/collections",
      { title: "Bricks of the month" }
    )
    const path = `/admin/collections/${body.collection.id}`
    await during("collection", body.collection.id, async () => {
      expect(await sees()).toBe(false)
      await done(clerk.post(`${path}/products`, { add: [product] }))
      await becomes(true)
      await done(clerk.post(`${path}/products`, { remove: [product] }))
      await becomes(false)
      await done(clerk.post(`${path}/products`, { add: [product] }))
      await becomes(true)
      await done(clerk.delete(path))
      await becomes(false)
    })
  })

  it("when a product is tagged, and when the tag is deleted", async () => {
    const { body } = await clerk.post<{ product_tag: { id: string } }>(
      "/admin/product-tags",
      { value: "clearance" }
    )
    const tag = body.product_tag.id
    await during("tag", tag, async () => {
      expect(await sees()).toBe(false)
      await done(
        clerk.post(`/admin/products/${product}`, { tags: [{ id: tag }] })
      )
      await becomes(true)
      await done(clerk.delete(`/admin/product-tags/${tag}`))
      await becomes(false)
    })
  })

  it("when a listed category is deleted", async () => {
    const { body } = await clerk.post<{ product_category: { id: string } }>(
      "/admin/product-categories",
      { name: "Seconds", is_active: true }
    )
    const path = `/admin/product-categories/${body.product_category.id}`
    await done(clerk.post(`${path}/products`, { add: [product] }))
    await during("category", body.product_category.id, async () => {
      expect(await sees()).toBe(true)
      await done(clerk.delete(path))
      await becomes(false)
    })
  })

  it("and never shows a product that was deleted, or is none", async () => {
    const copy = await clerk.post<{ product: { id: string } }>(
      "/admin/products",
      {
        title: "Short-lived",
        status: "published",
        options: [{ title: "Sold as", values: ["Each"] }],
      }
    )
    const { id } = copy.body.product
    await during("product", id, async () => {
      await done(clerk.delete(`/admin/products/${id}`))
      await eventually(async () => {
        const rows = await shop.database.sql(
          "SELECT 1 FROM b2b_product_catalog WHERE product_id = $1",
          [id]
        )
        expect(rows).toEqual([])
      })
    })
  })
})
