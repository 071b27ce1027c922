import {
  accountOf,
  openShop,
  PEOPLE,
  placeOrder,
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
  shop = await openShop("cart_templates")
  anna = await shop.as(PEOPLE.anna)
  account = await accountOf(anna)
  brick = await shop.variantId("BRK-WHF-RED")
  timber = await shop.variantId("TIM-C24-47100-30")
  desk = templateDesk(anna, { brick, timber })
})
afterAll(() => shop.close())

const quantities = async (cart: string | null | undefined) => {
  const rows = await shop.database.sql<{
    variant_id: string
    quantity: number
  }>(
    `SELECT variant_id, quantity FROM cart_line_item
     WHERE cart_id = $1 AND deleted_at IS NULL`,
    [cart ?? ""]
  )
  return Object.fromEntries(
    rows.map(({ variant_id, quantity }) => [variant_id, quantity])
  )
}

describe("a cart template", () => {
  it("is made, listed, changed and deleted", async () => {
    const one = await desk.made({
      title: "Listed 100%",
      notes: "<i>Fridays</i>",
    })
    expect(one).toMatchObject({
      owner: "account",
      line_count: 2,
      is_changeable: true,
      last_order: null,
      lines: [
        { sku: "BRK-WHF-RED", quantity: "2", unit_code: "XPK", locked: true },
        { sku: "TIM-C24-47100-30", heading: "Timber", is_offered: true },
      ],
    })
    const list = await anna.get<{ count: number }>(`${TEMPLATES}?q=100%25`)
    expect(list.body.count).toBe(1)
    const changed = await anna.post<{ cart_template: Template }>(
      `${TEMPLATES}/${one.id}`,
      { title: "Other", lines: [{ variant_id: brick, quantity: 1 }] }
    )
    expect(changed.body.cart_template).toMatchObject({
      title: "Other",
      lines: [{ quantity: "1" }],
    })
    expect((await anna.delete(`${TEMPLATES}/${one.id}`)).status).toBe(200)
    const gone = await anna.get<Refused>(`${TEMPLATES}/${one.id}`)
    expect(gone.body.code).toBe("b2b.cart_template.not_found")
  })

  it("becomes a cart with edited, added and stocked-up quantities", async () => {
    const one = await desk.made()
    const [locked, free] = one.lines
    const plain = await desk.activate(one.id)
    expect(plain.status).toBe(201)
    expect(await quantities(plain.body.carts[0]?.cart_id)).toEqual({
      [brick]: 1000,
      [timber]: 12,
    })
    const stocked = await desk.activate(one.id, {
      lines: [{ line_id: free?.id, on_hand: "13" }],
      added: [{ variant_id: brick, quantity: 3, unit_code: "C62" }],
    })
    const stockedCart = stocked.body.carts[0]?.cart_id
    const rows = await shop.database.sql<{ quantity: number }>(
      "SELECT quantity FROM cart_line_item WHERE cart_id = $1 ORDER BY quantity",
      [stockedCart ?? ""]
    )
    expect(rows.map(({ quantity }) => quantity)).toEqual([3, 21, 1000])
    const without = await desk.activate(one.id, {
      lines: [{ line_id: free?.id, quantity: 0 }],
    })
    expect(await quantities(without.body.carts[0]?.cart_id)).toEqual({
      [brick]: 1000,
    })
    for (const quantity of ["0", "3"]) {
      const refused = await desk.activate(one.id, {
        lines: [{ line_id: locked?.id, quantity }],
      })
      expect(refused.body.code).toBe("b2b.cart_template.line_locked")
    }
    const noStock = await desk.activate(one.id, {
      lines: [{ line_id: locked?.id, on_hand: 1 }],
    })
    expect(noStock.body.code).toBe("b2b.cart_template.no_stock_level")
    const foreign = await desk.activate(one.id, {
      lines: [{ line_id: "ctline_other", quantity: 1 }],
    })
    expect(foreign.body.code).toBe("b2b.cart_template.line_not_found")
  })

  it("goes to many ship-tos, one cart each; a refused one says why", async () => {
    const one = await desk.made()
    const ship_to_ids = [
      ...account.ship_tos.slice(0, 2).map(({ id }) => id),
      "shipto_foreign",
    ]
    const { status, body } = await desk.activate(one.id, { ship_to_ids })
    expect([status, body.carts.map(({ ship_to_id }) => ship_to_id)]).toEqual([
      201,
      ship_to_ids,
    ])
    const [first, second, third] = body.carts
    expect(third).toMatchObject({
      cart_id: null,
      refusal: { code: "b2b.ship_to.not_allowed" },
    })
    expect(new Set([first?.cart_id, second?.cart_id]).size).toBe(2)
    const headers = await shop.database.sql<{ ship_to_id: string }>(
      "SELECT ship_to_id FROM b2b_order_header WHERE cart_id = ANY($1)",
      [[first?.cart_id, second?.cart_id]]
    )
    expect(headers.map(({ ship_to_id }) => ship_to_id).sort()).toEqual(
      ship_to_ids.slice(0, 2).sort()
    )
    const uses = await anna.get<{ count: number; uses: object[] }>(
      `${TEMPLATES}/${one.id}/uses`
    )
    expect([uses.body.count, uses.body.uses[0]]).toEqual([
      2,
      expect.objectContaining({ order_id: null, display_id: null }),
    ])
    for (const ids of [
      Array.from({ length: 51 }, (_, at) => `shipto_${String(at)}`),
      [ship_to_ids[0], ship_to_ids[0]],
      [],
    ]) {
      expect((await desk.activate(one.id, { ship_to_ids: ids })).status).toBe(
        400
      )
    }
  })

  it("goes out as CSV and comes back, all of it or nothing", async () => {
    const one = await desk.made()
    const path = `${TEMPLATES}/${one.id}/csv`
    const csv = await anna.get<{ message: string }>(path)
    expect(csv.body.message.split("\r\n")).toEqual([
      "heading,sku,title,quantity,unit,stock_up_to,locked,line_reference",
      expect.stringMatching(/^,BRK-WHF-RED,.*,2,XPK,,yes,$/),
      expect.stringMatching(/^Timber,TIM-C24-47100-30,.*,4,\w+,20,no,$/),
      "",
    ])
    const back = await anna.post<{ cart_template: Template } & Refused>(path, {
      text: csv.body.message.replace(",2,XPK", ",5,XPK"),
    })
    expect(back.body.cart_template.lines.map((line) => line.quantity)).toEqual([
      "5",
      "4",
    ])
    for (const text of [
      "sku,quantity\r\nNO-SUCH,1",
      "sku,quantity\r\nBRK-WHF-RED,1\r\nBRK-WHF-RED,-3",
      "sku,quantity\r\nBRK-WHF-RED,many",
      "sku,quantity,unit\r\nBRK-WHF-RED,1,TNE",
      "quantity\r\n1",
      'sku,quantity\r\n"BRK',
      `sku,quantity\r\n${"BRK-WHF-RED,1\r\n".repeat(2001)}`,
    ]) {
      const refused = await anna.post<Refused>(path, { text })
      expect([text.slice(0, 60), refused.status]).toEqual([
        text.slice(0, 60),
        400,
      ])
    }
    const still = await anna.get<{ cart_template: Template }>(
      `${TEMPLATES}/${one.id}`
    )
    expect(still.body.cart_template.lines[0]?.quantity).toBe("5")
  })

  it("is made of what is ordered again and again, and tells its last order", async () => {
    const none = await anna.post<Refused>(`${TEMPLATES}/from-history`, {})
    const known = none.status === 201
    for (const quantity of [10, 30]) {
      await placeOrder(shop, anna, { quantity })
    }
    const usual = await anna.post<{ cart_template: Template }>(
      `${TEMPLATES}/from-history`,
      { title: "Every week" }
    )
    expect([usual.status, usual.body.cart_template.title]).toEqual([
      201,
      "Every week",
    ])
    expect(usual.body.cart_template.line_count).toBeGreaterThanOrEqual(1)
    expect(known || none.body.code === "b2b.cart_template.no_history").toBe(
      true
    )
  })
})
