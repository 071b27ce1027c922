import {
  accountOf,
  complete,
  contextOf,
  openShop,
  PEOPLE,
  placeOrder,
  readyCart,
  type Account,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  changeCatalog,
  forgetDemoCatalogs,
  givenCatalog,
  idByHandle,
  variantIn,
} from "../../world/catalogs"
import { givenCustomer } from "../applicants"

type CartAnswer = { cart: { id: string; items: { variant_id: string }[] } }
type Variant = { id: string; product_id: string }

let shop: Shop
let clerk: HttpClient
let tom: HttpClient
let account: Account
let seen: Variant
let hidden: Variant
let catalog: string

beforeAll(async () => {
  shop = await openShop("catalog_buying")
  await forgetDemoCatalogs(shop)
  clerk = await shop.clerk()
  tom = await shop.as(PEOPLE.soleTrader)
  account = await accountOf(tom)
  seen = await variantIn(shop, "plywood")
  hidden = await firstVariant()
  catalog = await givenCatalog(clerk, {
    office_id: account.office.id,
    entries: [await entry("category", "plywood")],
    assignments: [{ type: "account", target_id: account.id }],
  })
})
afterAll(() => shop.close())

async function entry(type: "product" | "category", handle: string) {
  const table = type === "product" ? "product" : "product_category"
  return { type, target_id: await idByHandle(shop, table, handle) }
}

/** What every cart of the test world begins with. */
async function firstVariant(): Promise<Variant> {
  const [row] = await shop.database.sql<Variant>(
    "SELECT id, product_id FROM product_variant WHERE id = $1",
    [await shop.variantId()]
  )
  if (!row) {
    throw new Error("the shop is empty")
  }
  return row
}

const unlisted = () => ({ type: "product", target_id: hidden.product_id })

const startCart = (buyer: HttpClient, ...ids: string[]) =>
  buyer.post<CartAnswer & ErrorBody>("/store/carts", {
    items: ids.map((variant_id) => ({ variant_id, quantity: 1 })),
  })

const sees = async (buyer: HttpClient, { product_id }: Variant) =>
  (await buyer.get(`/store/products/${product_id}?fields=id`)).status === 200

const carts = async () =>
  (await shop.database.sql<{ n: string }>("SELECT count(*) AS n FROM cart"))[0]

describe("what a catalog does not list cannot be bought", () => {
  it("comes into no new cart, and nothing of that cart is left", async () => {
    const before = await carts()
    for (const id of [hidden.id, "variant_missing"]) {
      const { status, body } = await startCart(tom, seen.id, id)
      expect([status, body.message]).toEqual([
        400,
        `Variants ${id} do not exist or belong to a product that is not published`,
      ])
    }
    expect(await carts()).toEqual(before)
    expect((await startCart(tom, seen.id)).status).toBe(200)
  })

  it("comes into no cart that is there, and its answer is that of a missing id", async () => {
    const { body } = await startCart(tom, seen.id)
    for (const id of [hidden.id, "variant_missing"]) {
      const { id: cart } = body.cart
      const line = { variant_id: id, quantity: 1 }
      for (const [path, sent] of [
        [`/store/carts/${cart}/line-items`, line],
        [`/store/carts/${cart}/LINE-items`, line],
        [`/store/b2b/carts/${cart}/line-items`, line],
        [`/store/b2b/carts/${cart}/line-items`, { items: [line] }],
      ] as const) {
        const answer = await tom.post<ErrorBody>(path, sent)
        expect([answer.status, answer.body.message]).toEqual([
          400,
          `Variants ${id} do not exist or belong to a product that is not published`,
        ])
      }
    }
    const cart = await tom.get<CartAnswer>(`/store/carts/${body.cart.id}`)
    expect(cart.body.cart.items).toHaveLength(1)
  })

  it("is refused when an older cart is completed, with its line and the way out", async () => {
    await changeCatalog(clerk, catalog, "entries", { add: [unlisted()] })
    const cart = await readyCart(shop, tom)
    await changeCatalog(clerk, catalog, "entries", { remove: [unlisted()] })
    const { status, body } = await complete(tom, cart)
    expect(status).toBe(400)
    const codes = body.refusals?.map(({ code }) => code)
    expect(codes).toContain("b2b.catalog.not_listed")
    const checks = await tom.get<{ checks: { refusals: { code: string }[] } }>(
      `/store/b2b/carts/${cart}/checks`
    )
    expect(checks.body.checks.refusals.map(({ code }) => code)).toContain(
      "b2b.catalog.not_listed"
    )
  })

  it("is left out when an old order is ordered again", async () => {
    await changeCatalog(clerk, catalog, "entries", { add: [unlisted()] })
    const order = await placeOrder(shop, tom)
    await changeCatalog(clerk, catalog, "entries", { remove: [unlisted()] })
    const again = await tom.post<ErrorBody>(
      `/store/b2b/orders/${order.order_id}/reorder`
    )
    expect([again.status, again.body.code]).toEqual([
      400,
      "b2b.order.nothing_to_reorder",
    ])
  })
})

describe("whom a catalog is for", () => {
  it("is an account, not a stranger, another company or a suspended member", async () => {
    expect([await sees(tom, seen), await sees(tom, hidden)]).toEqual([
      true,
      false,
    ])
    const others = [
      shop.stranger,
      await shop.as(PEOPLE.anna),
      await shop.as(PEOPLE.suspended),
      await givenCustomer(shop),
    ]
    for (const other of others) {
      expect([await sees(other, seen), await sees(other, hidden)]).toEqual([
        true,
        true,
      ])
    }
  })

  it("is a company, and a price group of the account, and they add up", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const hers = (await contextOf(anna)).account
    const { body } = await clerk.post<{ customer_group: { id: string } }>(
      "/admin/customer-groups",
      { name: "Trade A" }
    )
    const group = body.customer_group.id
    await clerk.post(`/admin/b2b/accounts/${hers?.id ?? ""}`, {
      price_group_id: group,
    })
    const office_id = account.office.id
    await givenCatalog(clerk, {
      office_id,
      entries: [unlisted()],
      assignments: [{ type: "price_group", target_id: group }],
    })
    expect([await sees(anna, seen), await sees(anna, hidden)]).toEqual([
      false,
      true,
    ])
    const sheets = await givenCatalog(clerk, {
      office_id,
      entries: [await entry("category", "plywood")],
      assignments: [{ type: "company", target_id: hers?.company.id ?? "" }],
    })
    expect([await sees(anna, seen), await sees(anna, hidden)]).toEqual([
      true,
      true,
    ])
    await clerk.post(`/admin/b2b/catalogs/${sheets}`, { status: "inactive" })
    expect(await sees(anna, seen)).toBe(false)
    await clerk.delete(`/admin/b2b/catalogs/${sheets}`)
    await clerk.post(`/admin/b2b/accounts/${hers?.id ?? ""}`, {
      price_group_id: null,
    })
    expect([await sees(anna, seen), await sees(anna, hidden)]).toEqual([
      true,
      true,
    ])
  })

  it("is never the groups of the person who buys", async () => {
    const { body } = await clerk.post<{ customer_group: { id: string } }>(
      "/admin/customer-groups",
      { name: "Persons" }
    )
    const group = body.customer_group.id
    const { customer_id } = await contextOf(tom)
    await clerk.post(`/admin/customer-groups/${group}/customers`, {
      add: [customer_id],
    })
    await givenCatalog(clerk, {
      office_id: account.office.id,
      entries: [unlisted()],
      assignments: [{ type: "price_group", target_id: group }],
    })
    expect(await sees(tom, hidden)).toBe(false)
  })

  it("is nobody: what an account without a catalog sees says its office", async () => {
    const office = `/admin/b2b/offices/${account.office.id}`
    const dave = await shop.as(PEOPLE.blanket)
    expect(await sees(dave, hidden)).toBe(true)
    await clerk.post(office, { catalog_default: "nothing" })
    expect(await sees(dave, hidden)).toBe(false)
    const list = await dave.get<{ count: number }>("/store/products?fields=id")
    expect(list.body.count).toBe(0)
    for (const shelf of ["collections", "product-categories", "product-tags"]) {
      const { status, body } = await dave.get<{ count: number }>(
        `/store/${shelf}`
      )
      expect([shelf, status, body.count]).toEqual([shelf, 200, 0])
    }
    expect((await startCart(dave, seen.id)).status).toBe(400)
    expect(await sees(tom, seen)).toBe(true)
    await clerk.post(office, { catalog_default: "everything" })
  })
})
