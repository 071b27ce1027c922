import { openShop, type ErrorBody, type HttpClient, type Shop } from "../world"
import {
  cartWithLine,
  givePrice,
  openGivingRep,
  percentBelow,
  type GivingRep,
} from "../world/given-prices"
import type { Acting } from "../world/reps"

describe("who gives which price on a line", () => {
  let shop: Shop
  let world: GivingRep
  let anna: HttpClient
  let acting: Acting

  beforeAll(async () => {
    shop = await openShop("price_override_refusals")
    world = await openGivingRep(shop, 20)
    anna = world.anna
    acting = world.acting
  })
  afterAll(() => shop.close())

  it("goes not under the floor, nor above the account's own price", async () => {
    const cart = await cartWithLine(shop, acting.client)
    const own = cart.line.unit_price
    for (const [unit_price, code] of [
      [percentBelow(own, 20.01), "b2b.price_override.below_floor"],
      ["0.000001", "b2b.price_override.below_floor"],
      [own.toFixed(6), "b2b.price_override.not_lower"],
      ["99999", "b2b.price_override.not_lower"],
    ]) {
      const answer = await givePrice(acting.client, cart, { unit_price })
      expect([answer.status, answer.body.code]).toEqual([400, code])
    }
    for (const unit_price of ["-1", "0", "NaN", "1e-3", 0, null, [], {}]) {
      const answer = await givePrice(acting.client, cart, { unit_price })
      expect(answer.status).toBe(400)
    }
    const twice = percentBelow(own, 19)
    expect(
      (await givePrice(acting.client, cart, { unit_price: twice })).status
    ).toBe(200)
    // The floor is below the account's own price, and not below the given one.
    const again = await givePrice(acting.client, cart, {
      unit_price: percentBelow(own, 30),
    })
    expect(again.body.code).toBe("b2b.price_override.below_floor")
  })

  it("is no member's to give or to take back", async () => {
    const cart = await cartWithLine(shop, anna)
    const unit_price = percentBelow(cart.line.unit_price, 5)
    const path = `/store/b2b/carts/${cart.cart_id}/line-items/${cart.line.id}/price-override`
    const code = async (answer: Promise<{ status: number; body: ErrorBody }>) =>
      [(await answer).status, (await answer).body.code] as const
    expect(
      await code(anna.post(path, { unit_price, reason_code: "volume" }))
    ).toEqual([403, "b2b.price_override.reps_only"])
    expect(await code(anna.delete(path))).toEqual([
      403,
      "b2b.price_override.reps_only",
    ])
    // The rep does not know the member's cart.
    expect((await givePrice(acting.client, cart, { unit_price })).status).toBe(
      404
    )
    // With his own token a rep is no customer.
    expect(
      (await givePrice(world.rep.client, cart, { unit_price })).status
    ).toBe(401)
    expect((await givePrice(shop.stranger, cart, { unit_price })).status).toBe(
      401
    )
  })

  it("is no rep's to give whose office does not let him", async () => {
    const cart = await cartWithLine(shop, acting.client)
    const unit_price = percentBelow(cart.line.unit_price, 5)
    await world.allow({ may_override_prices: false })
    expect(await givePrice(acting.client, cart, { unit_price })).toMatchObject({
      status: 403,
      body: { code: "b2b.price_override.not_allowed" },
    })
    await world.allow()
    expect((await givePrice(acting.client, cart, { unit_price })).status).toBe(
      200
    )
  })
})
