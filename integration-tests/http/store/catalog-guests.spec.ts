import {
  complete,
  contextOf,
  openShop,
  PEOPLE,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { variantIn } from "../../world/catalogs"
import {
  b2cCart,
  givenApplicant,
  givenCardPayment,
  givenCustomer,
} from "../applicants"

let shop: Shop
let clerk: HttpClient
let office: string
let region: string
let variant: { id: string; product_id: string }

beforeAll(async () => {
  shop = await openShop("catalog_guests")
  clerk = await shop.clerk()
  await givenCardPayment(shop)
  const { account } = await contextOf(await shop.as(PEOPLE.soleTrader))
  office = account?.office.id ?? ""
  region = account?.office.region_id ?? ""
  variant = await variantIn(shop, "plywood")
})
afterAll(() => shop.close())

async function show(settings: Record<string, string>): Promise<void> {
  const answer = await clerk.post(`/admin/b2b/offices/${office}`, settings)
  expect([answer.status, answer.body]).toEqual([200, answer.body])
}

const priced = () =>
  `region_id=${region}&fields=*variants.calculated_price,*variants.prices`

/** What he is told of products: how many, and whether any amount is among them. */
async function shown(who: HttpClient) {
  const list = await who.get<{ count: number }>(`/store/products?${priced()}`)
  const one = await who.get(`/store/products/${variant.product_id}?${priced()}`)
  const text = JSON.stringify([list.body, one.body])
  return {
    status: one.status,
    some: list.body.count > 0,
    amounts: /"(\w*amount\w*|raw_\w+)":\s*[{"\d]/.test(text),
  }
}

const start = (who: HttpClient) =>
  who.post<ErrorBody>("/store/carts", {
    region_id: region,
    items: [{ variant_id: variant.id, quantity: 1 }],
  })

const EVERYTHING = { status: 200, some: true, amounts: true }
const WITHOUT_PRICES = { status: 200, some: true, amounts: false }
const NOTHING = { status: 404, some: false, amounts: false }

describe("guests, and customers without an account", () => {
  it("see list prices and buy where the office says so, which it does at first", async () => {
    await show({ guest_catalog: "list_prices" })
    const nora = await givenCustomer(shop)
    for (const who of [shop.stranger, nora]) {
      expect(await shown(who)).toEqual(EVERYTHING)
      expect((await start(who)).status).toBe(200)
    }
  })

  it("see products and no amount, and cannot buy, where the office hides its prices", async () => {
    const nora = await givenCustomer(shop)
    const old = await b2cCart(shop, nora)
    await show({ guest_catalog: "without_prices" })
    for (const who of [shop.stranger, nora, await shop.as(PEOPLE.suspended)]) {
      expect(await shown(who)).toEqual(WITHOUT_PRICES)
      const answer = await start(who)
      expect([answer.status, answer.body.code]).toEqual([
        403,
        "b2b.catalog.guests_cannot_buy",
      ])
      const sorted = await who.get<ErrorBody>(
        "/store/products?order=variants.calculated_price"
      )
      expect(sorted.body.code).toBe("b2b.permission.missing")
    }
    const cart = await nora.get(`/store/carts/${old}`)
    expect(JSON.stringify(cart.body)).not.toMatch(/"total":\s*\d/)
    const more = await nora.post<ErrorBody>(`/store/carts/${old}/line-items`, {
      variant_id: variant.id,
      quantity: 1,
    })
    expect(more.body.code).toBe("b2b.catalog.guests_cannot_buy")
    const done = await complete(nora, old)
    expect([done.status, done.body.code]).toEqual([
      403,
      "b2b.catalog.guests_cannot_buy",
    ])
    expect(await shown(await shop.as(PEOPLE.soleTrader))).toEqual(EVERYTHING)
  })

  it("see nothing where the office shows them nothing", async () => {
    await show({ guest_catalog: "nothing" })
    const nora = await givenCustomer(shop)
    for (const who of [shop.stranger, nora]) {
      expect(await shown(who)).toEqual(NOTHING)
      const answer = await start(who)
      expect([answer.status, answer.body.message]).toEqual([
        400,
        `Variants ${variant.id} do not exist or belong to a product that is not published`,
      ])
      for (const list of [
        "product-variants",
        "collections",
        "product-categories",
        "product-tags",
        "product-types",
        "product-options",
      ]) {
        const { status, body } = await who.get<{ count: number }>(
          `/store/${list}`
        )
        expect([list, status, body.count]).toEqual([list, 200, 0])
      }
    }
    expect(await shown(await shop.as(PEOPLE.soleTrader))).toEqual(EVERYTHING)
  })

  it("see the strictest of two offices on one channel", async () => {
    await show({ guest_catalog: "list_prices" })
    await shop.database.sql(
      `INSERT INTO b2b_sales_office (id, code, name, legal_name, currency_code,
         region_id, sales_channel_id, address_1, city, postal_code,
         country_code, guest_catalog)
       SELECT 'soff_second', 'SECOND', 'Second', 'Second Ltd', currency_code,
         region_id, sales_channel_id, address_1, city, postal_code,
         country_code, 'without_prices'
       FROM b2b_sales_office WHERE id = $1`,
      [office]
    )
    expect(await shown(shop.stranger)).toEqual(WITHOUT_PRICES)
    await shop.database.sql(
      "UPDATE b2b_sales_office SET status = 'closed' WHERE id = 'soff_second'"
    )
    expect(await shown(shop.stranger)).toEqual(EVERYTHING)
    await shop.database.sql(
      "DELETE FROM b2b_sales_office WHERE id = 'soff_second'"
    )
  })
})

describe("applicants", () => {
  it("see what their office gives to applicants, though guests see less", async () => {
    await show({
      guest_catalog: "nothing",
      applicant_access: "list_prices_and_card",
    })
    const { customer } = await givenApplicant(shop)
    expect(await shown(customer)).toEqual(EVERYTHING)
    expect((await start(customer)).status).toBe(200)
    const { headers } = await customer.get("/store/products?fields=id")
    expect(headers.get("cache-control")).toBe("private, no-store")
    await show({ applicant_access: "list_prices" })
    expect(await shown(customer)).toEqual(EVERYTHING)
    expect((await start(customer)).body.code).toBe("b2b.application.undecided")
  })

  it("to whom it gives nothing see no more than guests, and no amount", async () => {
    await show({ guest_catalog: "nothing", applicant_access: "nothing" })
    const { customer } = await givenApplicant(shop)
    expect(await shown(customer)).toEqual(NOTHING)
    await show({ guest_catalog: "list_prices" })
    expect(await shown(customer)).toEqual(WITHOUT_PRICES)
    expect(await shown(shop.stranger)).toEqual(EVERYTHING)
  })
})
