import { idByHandle } from "../../world/catalogs"
import { codesOf, offersOf, rule, takenCodes } from "./offer-desk"
import { openOfferWorld, type OfferWorld } from "./offer-world"

let world: OfferWorld
beforeAll(async () => {
  world = await openOfferWorld("offers_reach")
})
afterEach(() => world.desk.forget())
afterAll(() => world.shop.close())

describe("goods that an account does not see", () => {
  it("are not named by an offer, and no offer is for them alone", async () => {
    const bricks = await idByHandle(
      world.shop,
      "product_category",
      "facing-bricks"
    )
    const rules = [rule("b2b.office_id", "eq", world.office.id)]
    const goods = (...ids: string[]) => [rule("items.product.id", "in", ...ids)]
    await world.desk.offer("BOTH", {
      rules,
      target: goods(world.brick.product_id, world.timber.product_id),
    })
    await world.desk.offer("BRICKS", {
      rules,
      target: goods(world.brick.product_id),
    })
    await world.desk.offer("SHELF", {
      rules,
      target: [rule("items.product.categories.id", "eq", bricks)],
    })
    await world.desk.offer("BULK", {
      rules: [...rules, rule(`b2b.category_value.${bricks}`, "gt", "9")],
    })
    const { offers } = await offersOf(world.joiner)
    expect(offers.map(({ code }) => code)).toEqual(["BOTH"])
    expect(JSON.stringify(offers)).not.toContain(world.brick.product_id)
    expect(offers[0]?.applies_to.rules[0]?.named).toHaveLength(1)
    expect((await codesOf(world.anna)).sort()).toEqual([
      "BOTH",
      "BRICKS",
      "BULK",
      "SHELF",
    ])
  })

  it("nor are drafts and the shop's internal categories", async () => {
    const bricks = await idByHandle(
      world.shop,
      "product_category",
      "facing-bricks"
    )
    const path = `/admin/product-categories/${bricks}`
    const status = (value: string) =>
      world.clerk.post(`/admin/products/${world.brick.product_id}`, {
        status: value,
      })
    await world.desk.offer("DRAFTED", {
      rules: [world.mine],
      target: [rule("items.product.id", "in", world.brick.product_id)],
    })
    await world.desk.offer("INTERNAL", {
      rules: [world.mine],
      target: [rule("items.product.categories.id", "in", bricks)],
    })
    await status("draft")
    await world.clerk.post(path, { is_internal: true })
    expect(await offersOf(world.anna)).toMatchObject({
      offers: [{ code: "INTERNAL", applies_to: { rules: [{ named: [] }] } }],
    })
    await status("published")
    await world.clerk.post(path, { is_internal: false })
  })
})

describe("an offer that is seen", () => {
  it("is one that the cart takes, and no other", async () => {
    const { region_id, sales_channel_id } = world.office
    const all: Record<string, ReturnType<typeof rule>> = {
      HERE: rule("b2b.office_id", "in", world.office.id, "off_other"),
      ELSEWHERE: rule("b2b.office_id", "in", "off_other"),
      EITHER: rule(
        "b2b.account_id",
        "eq",
        world.accounts.contractor,
        world.accounts.joinery
      ),
      MINE: world.mine,
      THEIRS: rule("b2b.account_id", "in", world.accounts.joinery),
      NOTTHEM: rule("b2b.account_id", "ne", world.accounts.joinery),
      CATALOG: rule("b2b.catalog_ids", "in", world.catalog),
      CATALOGS: rule("b2b.catalog_ids", "eq", world.catalog),
      NOCATALOG: rule("b2b.catalog_ids", "ne", world.catalog),
      GOLD: rule("b2b.price_group_id", "in", world.groups.joinery),
      GOLDGROUP: rule("customer.groups.id", "in", world.groups.joinery),
      PERSONS: rule("customer.groups.id", "in", world.groups.person),
      REGION: rule("region.id", "eq", region_id),
      NOREGION: rule("region.id", "ne", region_id),
      CHANNEL: rule("sales_channel_id", "in", sales_channel_id),
      COMPARED: rule("b2b.office_id", "gt", "0"),
    }
    const both = rule(
      "b2b.account_id",
      "in",
      world.accounts.contractor,
      world.accounts.joinery
    )
    for (const [code, one] of Object.entries(all)) {
      await world.desk.offer(code, { percent: 1, rules: [both, one] })
    }
    for (const who of [world.anna, world.joiner]) {
      const taken = await takenCodes(who, world.timber.id, Object.keys(all))
      expect((await codesOf(who)).sort()).toEqual(Object.keys(taken).sort())
    }
    const told = (await codesOf(world.joiner)).sort()
    expect(told).toEqual(
      "CATALOG CATALOGS CHANNEL EITHER GOLD GOLDGROUP HERE REGION THEIRS".split(
        " "
      )
    )
  })

  it("takes off what it says", async () => {
    await world.desk.offer("TEN", { percent: 10, rules: [world.mine] })
    await world.desk.offer("JOINERS", {
      percent: 20,
      rules: [rule("b2b.account_id", "in", world.accounts.joinery)],
    })
    const priced = await world.anna.post<{ prices: { price: string }[] }>(
      "/store/b2b/prices",
      { items: [{ variant_id: world.timber.id, quantity: 100 }] }
    )
    const goods = 100 * Number(priced.body.prices[0]?.price)
    const taken = await takenCodes(world.anna, world.timber.id, [
      "TEN",
      "JOINERS",
    ])
    expect(Object.keys(taken)).toEqual(["TEN"])
    expect(taken.TEN).toBeCloseTo(goods / 10, 6)
  })
})
