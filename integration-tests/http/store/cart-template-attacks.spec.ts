import {
  accountOf,
  openShop,
  PEOPLE,
  type Account,
  type HttpClient,
  type Shop,
} from "../../world"
import { templateDesk, TEMPLATES, type Template } from "./template-desk"
import type { Refused } from "./trade-counter"

let shop: Shop
let anna: HttpClient
let account: Account
let brick: string
let timber: string
let desk: ReturnType<typeof templateDesk>

beforeAll(async () => {
  shop = await openShop("cart_template_attacks")
  anna = await shop.as(PEOPLE.anna)
  account = await accountOf(anna)
  brick = await shop.variantId("BRK-WHF-RED")
  timber = await shop.variantId("TIM-C24-47100-30")
  desk = templateDesk(anna, { brick, timber })
})
afterAll(() => shop.close())

describe("nobody else's template", () => {
  it("is read, used, changed or deleted by another company, or who orders nothing", async () => {
    const one = await desk.made()
    for (const email of [PEOPLE.soleTrader, PEOPLE.suspended]) {
      const other = await shop.as(email)
      for (const answer of [
        await other.get(`${TEMPLATES}/${one.id}`),
        await other.get(`${TEMPLATES}/${one.id}/csv`),
        await other.get(`${TEMPLATES}/${one.id}/uses`),
        await other.post(`${TEMPLATES}/${one.id}`, { title: "Mine" }),
        await other.post(`${TEMPLATES}/${one.id}/csv`, {
          text: "sku,quantity",
        }),
        await other.post(`${TEMPLATES}/${one.id}/activate`, {}),
        await other.delete(`${TEMPLATES}/${one.id}`),
      ]) {
        expect([email, [403, 404].includes(answer.status)]).toEqual([
          email,
          true,
        ])
      }
    }
    const payable = await shop.as(PEOPLE.accountsPayable)
    const refused = await payable.get<Refused>(`${TEMPLATES}/${one.id}`)
    expect(refused.body.code).toBe("b2b.permission.missing")
    expect((await shop.stranger.get(`${TEMPLATES}/${one.id}`)).status).toBe(401)
  })

  it("is changed by a colleague who may use it", async () => {
    const one = await desk.made()
    const kev = await shop.as(PEOPLE.foreman)
    const read = await kev.get<{ cart_template: Template }>(
      `${TEMPLATES}/${one.id}`
    )
    expect(read.body.cart_template.is_changeable).toBe(false)
    const changed = await kev.post<Refused>(`${TEMPLATES}/${one.id}`, {
      title: "x",
    })
    const removed = await kev.delete<Refused>(`${TEMPLATES}/${one.id}`)
    expect([changed.body.code, removed.body.code]).toEqual([
      "b2b.cart_template.not_yours",
      "b2b.cart_template.not_yours",
    ])
    expect((await desk.activate(one.id, {}, kev)).status).toBe(201)
    const owners = await Promise.all([
      desk.make({ owner: "company" }, kev),
      desk.make({ owner: "rep" }, kev),
    ])
    expect(owners.map(({ body }) => body.code)).toEqual([
      "b2b.cart_template.owner_not_allowed",
      "b2b.cart_template.owner_not_allowed",
    ])
  })

  it("is the office's to make and to delete, and no member's to change", async () => {
    const clerk = await shop.clerk()
    const path = `/admin/b2b/accounts/${account.id}/cart-templates`
    const office = await clerk.post<{ cart_template: Template }>(path, {
      title: "From the office",
      csv: "sku;quantity;unit;locked\r\nBRK-WHF-RED;1;XPK;yes",
    })
    expect([office.status, office.body.cart_template.lines[0]?.locked]).toEqual(
      [201, true]
    )
    const { id } = office.body.cart_template
    const boss = await shop.as(PEOPLE.admin)
    const renamed = await boss.post<Refused>(`${TEMPLATES}/${id}`, {
      title: "Ours",
    })
    expect(renamed.body.code).toBe("b2b.cart_template.not_yours")
    expect((await desk.activate(id)).status).toBe(201)
    const list = await clerk.get<{ count: number }>(`${path}?q=office`)
    expect(list.body.count).toBe(1)
    const other = await clerk.get(
      `/admin/b2b/accounts/acct_none/cart-templates/${id}`
    )
    expect(other.status).toBe(404)
    expect((await clerk.delete(`${path}/${id}`)).status).toBe(200)
    expect((await clerk.get(`${path}/${id}`)).status).toBe(404)
  })
})

describe("a hostile body", () => {
  it.each<[string, () => object]>([
    ["no lines", () => ({ lines: [] })],
    [
      "prices",
      () => ({ lines: [{ variant_id: brick, quantity: 1, unit_price: 1 }] }),
    ],
    [
      "half a pack",
      () => ({
        lines: [{ variant_id: brick, quantity: "1.5", unit_code: "XPK" }],
      }),
    ],
    [
      "less than nothing",
      () => ({ lines: [{ variant_id: brick, quantity: -1 }] }),
    ],
    [
      "a product of nobody",
      () => ({ lines: [{ variant_id: "variant_none", quantity: 1 }] }),
    ],
    ["lines and a file", () => ({ csv: "sku,quantity" })],
    [
      "2,001 lines",
      () => ({
        lines: Array.from({ length: 2001 }, () => ({
          variant_id: brick,
          quantity: 1,
        })),
      }),
    ],
  ])("is refused: %s", async (_name, body) => {
    const before = await anna.get<{ count: number }>(TEMPLATES)
    expect((await desk.make(body())).status).toBe(400)
    const after = await anna.get<{ count: number }>(TEMPLATES)
    expect(after.body.count).toBe(before.body.count)
  })
})
