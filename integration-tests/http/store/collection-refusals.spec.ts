import {
  complete,
  createCart,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import { openCollectionDesk, type CollectionDesk } from "./collection-desk"
import { refusalsOf, setHeader, type Register } from "./trade-counter"

let desk: CollectionDesk
let shop: Shop
let register: Register
let anna: HttpClient
let yard: string

beforeAll(async () => {
  desk = await openCollectionDesk("refusals")
  ;({ shop, register, anna, yard } = desk)
})
afterAll(() => shop.close())

describe("fetching is refused", () => {
  it.each<[string, string, string, string, number]>([
    [
      "at another office's branch",
      `INSERT INTO b2b_sales_office (id, code, name, legal_name, currency_code, region_id, sales_channel_id, address_1, city, postal_code, country_code)
         SELECT 'soff_other', 'OTHER', name, legal_name, currency_code, region_id, sales_channel_id, address_1, city, postal_code, country_code FROM b2b_sales_office LIMIT 1;
       UPDATE b2b_collection_point SET office_id = 'soff_other'`,
      `UPDATE b2b_collection_point SET office_id = (SELECT id FROM b2b_sales_office WHERE code = 'LEEDS');
       DELETE FROM b2b_sales_office WHERE code = 'OTHER'`,
      "b2b.collection_point.not_found",
      404,
    ],
    [
      "at a branch that is closed",
      "UPDATE b2b_collection_point SET status = 'closed'",
      "UPDATE b2b_collection_point SET status = 'active'",
      "b2b.collection_point.closed",
      400,
    ],
    [
      "where the office does not let the account",
      "UPDATE b2b_account SET allow_collect = false",
      "UPDATE b2b_account SET allow_collect = true",
      "b2b.collection.not_allowed",
      403,
    ],
    [
      "to a member who may order to no site",
      "UPDATE b2b_ship_to_access SET deleted_at = now() WHERE deleted_at IS NULL",
      "UPDATE b2b_ship_to_access SET deleted_at = NULL WHERE deleted_at > now() - interval '1 minute'",
      "b2b.collection.no_access",
      403,
    ],
  ])(
    "%s, now and at completion",
    async (_title, sqlBefore, sqlAfter, code, status) => {
      const ready = await desk.fetchedCart()
      const cart = await createCart(shop, anna)
      try {
        for (const statement of sqlBefore.split(";\n")) {
          await desk.sql(statement)
        }
        const before = await register.saved(cart)
        const answer = await setHeader(anna, cart, {
          collection_point_id: yard,
        })
        expect([answer.status, answer.body.code]).toEqual([status, code])
        expect(await register.saved(cart)).toEqual(before)
        const completion = await complete(anna, ready)
        expect(completion.body.code).toBe(code)
      } finally {
        for (const statement of sqlAfter.split(";\n")) {
          await desk.sql(statement)
        }
      }
      expect(await refusalsOf(anna, ready)).toEqual([])
    }
  )

  it("once the branch moved after it was chosen", async () => {
    const cart = await desk.fetchedCart()
    await desk.sql(
      "UPDATE stock_location_address SET address_1 = 'Elsewhere 1'"
    )
    try {
      const answer = await complete(anna, cart)
      expect(answer.body.code).toBe("b2b.collection_point.address_changed")
      await setHeader(anna, cart, { collection_point_id: yard })
      expect(await refusalsOf(anna, cart)).toEqual([])
    } finally {
      await desk.sql(
        "UPDATE stock_location_address SET address_1 = 'Northern Yard'"
      )
    }
  })

  it("above the highest of the member's limits, so that it is no way around them", async () => {
    const cart = await desk.fetchedCart()
    await desk.sql(
      'UPDATE b2b_ship_to_access SET amount_limit = 1, raw_amount_limit = \'{"value": "1"}\''
    )
    const answer = await complete(anna, cart)
    expect(answer.body.code).toBe("b2b.collection.amount_limit")
    await desk.sql(
      "UPDATE b2b_ship_to_access SET amount_limit = NULL, raw_amount_limit = NULL"
    )
    expect(await refusalsOf(anna, cart)).toEqual([])
  })

  it("with an option that delivers, by whatever door it came", async () => {
    const cart = await desk.fetchedCart()
    const lorry = await desk.option("Lorry delivery")
    await desk.sql(
      `UPDATE cart_shipping_method SET shipping_option_id = '${lorry}' WHERE cart_id = '${cart}'`
    )
    const answer = await complete(anna, cart)
    expect(answer.body.code).toBe("b2b.shipping_method.delivers")
  })

  it("with an address that somebody wrote into the cart", async () => {
    const cart = await desk.fetchedCart()
    await desk.sql(
      `UPDATE cart_address SET city = 'York' WHERE id = (SELECT shipping_address_id FROM cart WHERE id = '${cart}')`
    )
    const answer = await complete(anna, cart)
    expect(answer.body.code).toBe("b2b.collection_point.address_changed")
  })

  it("without a point, and of one that does not exist", async () => {
    const cart = await createCart(shop, anna)
    const nowhere = await setHeader(anna, cart, { fulfilment: "collect" })
    expect(nowhere.body.code).toBe("b2b.collection_point.missing")
    const none = await setHeader(anna, cart, { collection_point_id: "clpt_x" })
    expect([none.status, none.body.code]).toEqual([
      404,
      "b2b.collection_point.not_found",
    ])
  })

  it("to a colleague's cart, and to a member who may not order", async () => {
    const cart = await createCart(shop, anna)
    const colleague = await shop.as(PEOPLE.accountsPayable)
    const answer = await setHeader(colleague, cart, {
      collection_point_id: yard,
    })
    expect([403, 404]).toContain(answer.status)
  })
})
