import { PEOPLE, type ErrorBody } from "../../world"
import { idByHandle } from "../../world/catalogs"
import { codesOf, offersOf, rule } from "./offer-desk"
import { openOfferWorld, type OfferWorld } from "./offer-world"

const DAY = 24 * 60 * 60 * 1000
const days = (number: number) =>
  new Date(Date.now() + number * DAY).toISOString()

let world: OfferWorld
beforeAll(async () => {
  world = await openOfferWorld("offers")
})
afterEach(() => world.desk.forget())
afterAll(() => world.shop.close())

describe("offers to an account", () => {
  it("are told with what they ask and when they end", async () => {
    const bricks = await idByHandle(
      world.shop,
      "product_category",
      "facing-bricks"
    )
    const ends = days(9)
    const id = await world.desk.offer("SPRING", {
      rules: [
        world.mine,
        rule("b2b.order_value", "gte", "500"),
        rule(`b2b.category_quantity.${bricks}`, "gte", "2000"),
      ],
      target: [rule("items.product.id", "in", world.brick.product_id)],
      campaign: { starts_at: days(-1), ends_at: ends },
    })
    const { offers, ...page } = await offersOf(world.anna, "")
    expect(page).toEqual({ count: 1, limit: 20, offset: 0 })
    expect(offers).toEqual([
      {
        id,
        code: "SPRING",
        is_automatic: false,
        is_tax_inclusive: false,
        kind: "percentage",
        value: "10",
        currency_code: "gbp",
        applies_to: {
          type: "items",
          max_quantity: null,
          rules: [
            {
              kind: "product",
              operator: "in",
              values: [],
              named: [
                {
                  id: world.brick.product_id,
                  name: "Wharfe Red Multi facing brick 65 mm",
                },
              ],
            },
          ],
        },
        buy: null,
        conditions: [
          {
            kind: "category_quantity",
            operator: "gte",
            values: ["2000"],
            named: [{ id: bricks, name: "Facing Bricks" }],
          },
          {
            kind: "order_value",
            operator: "gte",
            values: ["500"],
            named: [],
          },
        ],
        starts_at: expect.any(String) as string,
        ends_at: ends,
      },
    ])
    expect(await codesOf(world.joiner)).toEqual([])
  })

  it("run from their first instant to their last", async () => {
    const rules = [world.mine]
    await world.desk.offer("ENDED", { rules, campaign: { ends_at: days(-1) } })
    await world.desk.offer("LATER", { rules, campaign: { starts_at: days(2) } })
    await world.desk.offer("NOW", { rules, campaign: { ends_at: days(2) } })
    await world.desk.offer("DRAFT", { rules, status: "draft" })
    expect(await codesOf(world.anna)).toEqual(["NOW"])
    world.shop.server.clock.travel(3 * DAY)
    expect(await codesOf(world.anna)).toEqual(["LATER"])
    world.shop.server.clock.release()
  })

  it("end when they are used up", async () => {
    const rules = [world.mine]
    const usage = { type: "usage", limit: 3 }
    const anybody = { type: "use_by_attribute", limit: 1 }
    const byPerson = { ...anybody, attribute: "customer_id" }
    const byMail = { ...anybody, attribute: "customer_email" }
    await world.desk.offer("LIMITED", { rules, more: { limit: 1 } })
    await world.desk.offer("USAGE", { rules, campaign: { budget: usage } })
    await world.desk.offer("PERSON", { rules, campaign: { budget: byPerson } })
    await world.desk.offer("MAIL", { rules, campaign: { budget: byMail } })
    await world.desk.offer("ANOTHER", { rules, campaign: { budget: byMail } })
    const all = ["LIMITED", "USAGE", "PERSON", "MAIL", "ANOTHER"]
    expect((await codesOf(world.anna)).sort()).toEqual([...all].sort())
    await world.shop.database.sql("UPDATE promotion SET used = 1")
    await world.shop.database.sql(
      "UPDATE promotion_campaign_budget SET used = 3"
    )
    await world.shop.database.sql(
      `INSERT INTO promotion_campaign_budget_usage
         (id, budget_id, attribute_value, used, raw_used)
       SELECT 'used_' || b.id, b.id,
         CASE c.name WHEN 'PERSON' THEN k.id WHEN 'MAIL' THEN k.email
           ELSE 'other@demo.test' END, 1, '{"value": "1"}'
       FROM promotion_campaign_budget b
       JOIN promotion_campaign c ON c.id = b.campaign_id
       JOIN customer k ON k.email = $1
       WHERE b.attribute IS NOT NULL`,
      [PEOPLE.anna]
    )
    expect(await codesOf(world.anna)).toEqual(["ANOTHER"])
  })

  it("are in the account's currency, or in none", async () => {
    const method = (currency_code: string) => ({
      application_method: {
        type: "fixed",
        target_type: "order",
        value: 5,
        currency_code,
      },
    })
    await world.desk.offer("POUNDS", {
      rules: [world.mine],
      more: method("gbp"),
    })
    await world.desk.offer("EUROS", {
      rules: [world.mine],
      more: method("eur"),
    })
    const { offers } = await offersOf(world.anna)
    expect(offers).toMatchObject([
      {
        code: "POUNDS",
        kind: "fixed",
        value: "5",
        currency_code: "gbp",
        applies_to: { type: "order", rules: [] },
      },
    ])
  })

  it("are all that apply by themselves, and the codes that are for him", async () => {
    await world.desk.offer("FORALL", { is_automatic: true })
    await world.desk.offer("SECRET")
    await world.desk.offer("ALLBUTONE", {
      rules: [rule("b2b.account_id", "ne", world.accounts.joinery)],
    })
    await world.desk.offer("UNTOLD", {
      rules: [world.mine, rule("customer.metadata.vip", "eq", "yes")],
    })
    await world.desk.offer("FOR-ANNA", { rules: [world.mine] })
    const { offers, count } = await offersOf(world.anna)
    expect(count).toBe(2)
    expect(offers).toMatchObject([
      { code: null, is_automatic: true },
      { code: "FOR-ANNA", is_automatic: false },
    ])
  })

  it("come in pages, in as many statements whatever their number", async () => {
    const asked = async () => {
      const answer = await world.anna.get<ErrorBody>(
        "/store/b2b/offers?limit=50"
      )
      return Number(answer.headers.get("x-test-statements"))
    }
    await world.desk.offer("P0", { rules: [world.mine] })
    const few = await asked()
    for (const number of [1, 2, 3, 4, 5, 6]) {
      await world.desk.offer(`P${String(number)}`, {
        rules: [world.mine, rule("b2b.order_value", "gte", "10")],
        target: [rule("items.product.id", "in", world.brick.product_id)],
        campaign: { ends_at: days(10 - number) },
      })
    }
    expect(few).toBeGreaterThan(0)
    expect(await asked()).toBe(few)
    const page = await offersOf(world.anna, "?limit=2&offset=2")
    expect(page).toMatchObject({ count: 7, limit: 2, offset: 2 })
    expect(page.offers.map(({ code }) => code)).toEqual(["P4", "P3"])
    expect(await offersOf(world.anna, "?offset=50")).toMatchObject({
      offers: [],
      count: 7,
    })
  })
})

describe("who is shown no offers", () => {
  it("is a stranger, and a member who may act for no account", async () => {
    const path = "/store/b2b/offers"
    expect((await world.shop.stranger.get(path)).status).toBe(401)
    const suspended = await world.shop.as(PEOPLE.suspended)
    const { status, body } = await suspended.get<ErrorBody>(path)
    expect([status, body.code]).toEqual([403, "b2b.member.not_active"])
  })

  it("is whoever asks for another company's account, or for no sensible page", async () => {
    const path = "/store/b2b/offers"
    const posing = await world.anna
      .with({ account: world.accounts.joinery })
      .get<ErrorBody>(path)
    expect(posing.status).toBe(403)
    expect((await world.anna.get(`${path}?limit=1000`)).status).toBe(400)
    expect(
      (await world.anna.get(`${path}?account_id=${world.accounts.joinery}`))
        .status
    ).toBe(400)
  })
})
