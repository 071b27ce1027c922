import { openShop, PEOPLE, type HttpClient, type Shop } from "../../world"
import { savedDesk } from "./saved-desk"

let shop: Shop
let anna: HttpClient
let desk: ReturnType<typeof savedDesk>
let brick: string

beforeAll(async () => {
  shop = await openShop("saved_cart_attacks")
  anna = await shop.as(PEOPLE.anna)
  desk = savedDesk(anna)
  brick = await shop.variantId("BRK-WHF-RED")
})
afterAll(() => shop.close())

const threePacks = () => ({
  variant_id: brick,
  quantity: 3,
  unit_code: "XPK",
  reference: "Plot 4",
})

describe("nobody else's saved cart", () => {
  it("is read, changed, deleted or made a cart by strangers and colleagues", async () => {
    const { id } = await desk.park([threePacks()])
    for (const email of [
      PEOPLE.twoCompanies,
      PEOPLE.foreman,
      PEOPLE.soleTrader,
    ]) {
      const other = savedDesk(await shop.as(email))
      for (const answer of [
        await other.read(id),
        await other.change(id, { title: "Mine" }),
        await other.remove(id),
        await other.duplicate(id),
        await other.activate(id),
      ]) {
        expect([email, [403, 404].includes(answer.status)]).toEqual([
          email,
          true,
        ])
      }
    }
    const anybody = savedDesk(shop.stranger)
    expect((await anybody.read(id)).status).toBe(401)
    const gone = savedDesk(await shop.as(PEOPLE.suspended))
    expect((await gone.activate(id)).status).toBe(403)
    const payable = savedDesk(await shop.as(PEOPLE.accountsPayable))
    expect((await payable.list()).body.code).toBe("b2b.permission.missing")
    expect((await desk.read(id)).body.saved_cart.title).toBe("Parked")
  })

  it("but a shared one is a colleague's to order from, and not to change", async () => {
    const saved = await desk.park([threePacks()], { visibility: "company" })
    const kev = savedDesk(await shop.as(PEOPLE.foreman))
    const read = await kev.read(saved.id)
    expect([read.status, read.body.saved_cart]).toEqual([
      200,
      expect.objectContaining({ is_own: false, is_changeable: false }),
    ])
    expect((await kev.change(saved.id, { title: "Mine" })).body.code).toBe(
      "b2b.saved_cart.not_yours"
    )
    expect((await kev.remove(saved.id)).body.code).toBe(
      "b2b.saved_cart.not_yours"
    )
    const { status, body } = await kev.activate(saved.id)
    expect([status, body.line_count]).toEqual([201, 1])
    const boss = savedDesk(await shop.as(PEOPLE.admin))
    const renamed = await boss.change(saved.id, { title: "Company's" })
    expect(renamed.body.saved_cart.title).toBe("Company's")
  })

  it("is made of a colleague's, a foreign or a finished cart", async () => {
    const cart_id = await desk.cart([threePacks()])
    const body = { cart_id, title: "Theirs" }
    const kev = savedDesk(await shop.as(PEOPLE.foreman))
    const tom = savedDesk(await shop.as(PEOPLE.soleTrader))
    expect((await kev.save(body)).status).toBe(404)
    expect((await tom.save(body)).status).toBe(404)
    expect(
      (await desk.save({ cart_id: "cart_none", title: "x" })).body.code
    ).toBe("b2b.cart.not_found")
  })
})

describe("a hostile body", () => {
  it.each<[string, object]>([
    ["no title", { title: " " }],
    ["a long title", { title: "x".repeat(201) }],
    ["prices", { title: "x", unit_price: 1 }],
    ["lines", { title: "x", lines: [{ variant_id: "v", unit_price: 1 }] }],
    ["another's account", { title: "x", account_id: "acct_1" }],
    ["control characters", { title: "a\u0007b" }],
    ["an unknown audience", { title: "x", visibility: "everybody" }],
  ])("is refused: %s", async (_name, body) => {
    const cart_id = await desk.cart([threePacks()])
    const { status } = await desk.save({ cart_id, ...body })
    expect(status).toBe(400)
    expect((await desk.list(`?q=${cart_id}`)).status).toBe(200)
  })

  it("is refused: an empty cart", async () => {
    const { body } = await anna.post<{ cart: { id: string } }>(
      "/store/carts",
      {}
    )
    const answer = await desk.save({ cart_id: body.cart.id, title: "Empty" })
    expect(answer.body.code).toBe("b2b.saved_cart.empty")
  })
})
