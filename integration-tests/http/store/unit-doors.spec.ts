import {
  addShipping,
  complete,
  contextOf,
  createCart,
  openPayment,
  openShop,
  PEOPLE,
  placeOrder,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { eventually } from "../../world/eventually"
import { refusalsOf } from "./trade-counter"
import { unitDesk, type Line } from "./unit-desk"

let shop: Shop
let anna: HttpClient
let desk: ReturnType<typeof unitDesk>
let brick: string
let packed: string

beforeAll(async () => {
  shop = await openShop("unit_doors")
  anna = await shop.as(PEOPLE.anna)
  desk = unitDesk(shop, anna)
  brick = await shop.variantId("BRK-WHF-RED")
  packed = await shop.variantId("BRK-CRV-RUS")
})
afterAll(() => shop.close())

describe("Medusa's own routes count base units", () => {
  it("and note by which unit those are sold", async () => {
    const { body } = await anna.post<{ cart: { id: string } }>("/store/carts", {
      items: [
        { variant_id: brick, quantity: 700 },
        { variant_id: packed, quantity: 1000 },
      ],
    })
    expect((await desk.held(body.cart.id)).sort()).toEqual([
      [1000, "XPK"],
      [700, "C62"],
    ])
  })

  it("and refuse what is not sold, with the nearest that is", async () => {
    const line = { variant_id: packed, quantity: 700 }
    const refused = {
      status: 400,
      body: {
        code: "b2b.selling_unit.quantity",
        message: `Variant ${packed} is sold by Pack of 500: take 500 Each or 1,000 Each instead of 700 Each.`,
      },
    }
    expect(await anna.post("/store/carts", { items: [line] })).toMatchObject(
      refused
    )
    const cart = await desk.emptyCart()
    const lines = `/store/carts/${cart}/line-items`
    expect(await anna.post(lines, line)).toMatchObject(refused)
    expect(await desk.saved(cart)).toEqual([])
  })

  it("keep a line's unit while the new quantity fits it", async () => {
    const cart = await desk.emptyCart()
    const { body } = await desk.add(cart, {
      variant_id: brick,
      quantity: 1,
      unit_code: "XPK",
    })
    const path = `/store/carts/${cart}/line-items/${body.line_items[0]?.id ?? ""}`
    await anna.post(path, { quantity: 1500 })
    expect(await desk.held(cart)).toEqual([[1500, "XPK"]])
    await anna.post(path, { quantity: 1501 })
    expect(await desk.held(cart)).toEqual([[1501, "C62"]])
    await anna.post(path, { quantity: 0 })
    expect(await desk.saved(cart)).toEqual([])
  })

  it("let no client write a unit, but send back the one that is there", async () => {
    const note = { code: "XPK", name: "Free", content: "1" }
    const line = {
      variant_id: brick,
      quantity: 500,
      metadata: { b2b_unit: note },
    }
    const refused = {
      status: 400,
      body: { code: "b2b.line_item.unit_reserved" },
    }
    const cart = await desk.emptyCart()
    const lines = `/store/carts/${cart}/line-items`
    expect(await anna.post("/store/carts", { items: [line] })).toMatchObject(
      refused
    )
    expect(await anna.post(lines, line)).toMatchObject(refused)
    await desk.add(cart, { variant_id: brick, quantity: 1, unit_code: "XPK" })
    const [own] = await desk.saved(cart)
    const path = `${lines}/${own?.id ?? ""}`
    const { metadata } = line
    expect(await anna.post(path, { quantity: 500, metadata })).toMatchObject(
      refused
    )
    const back = { ...own?.metadata, plot: "4" }
    const sent = await anna.post(path, { quantity: 1000, metadata: back })
    expect(sent.status).toBe(200)
    expect((await desk.saved(cart))[0]?.metadata).toEqual(back)
  })
})

describe("a minimum and steps", () => {
  beforeAll(async () => {
    await shop.database.sql(
      `UPDATE b2b_selling_unit SET minimum = 4, multiple = 2,
         raw_minimum = '{"value":"4","precision":20}', raw_multiple = '{"value":"2","precision":20}'
       WHERE variant_id = $1 AND code = 'XPK'`,
      [packed]
    )
  })

  it("hold for the whole line, so that a little can be added", async () => {
    const cart = await desk.emptyCart()
    expect(
      await desk.add(cart, { variant_id: packed, quantity: 2 })
    ).toMatchObject({
      status: 400,
      body: {
        message: expect.stringMatching(/at least 4, in steps of 2: take 4/),
      },
    })
    await desk.add(cart, { variant_id: packed, quantity: 4 })
    await desk.add(cart, { variant_id: packed, quantity: 2 })
    const stock = await anna.post(`/store/carts/${cart}/line-items`, {
      variant_id: packed,
      quantity: 1000,
    })
    expect(stock.status).toBe(200)
    expect(await desk.held(cart)).toEqual([[4000, "XPK"]])
    expect(
      await desk.add(cart, { variant_id: packed, quantity: 1 })
    ).toMatchObject({
      status: 400,
      body: { code: "b2b.selling_unit.quantity" },
    })
  })

  it("are asked again when the order is placed", async () => {
    const cart = await readyCart(shop, anna)
    await desk.add(cart, { variant_id: packed, quantity: 4 })
    expect(await refusalsOf(anna, cart)).not.toContain(
      "b2b.selling_unit.quantity"
    )
    await shop.database.sql(
      "UPDATE cart_line_item SET quantity = 500 WHERE cart_id = $1 AND variant_id = $2",
      [cart, packed]
    )
    expect(await refusalsOf(anna, cart)).toContain("b2b.selling_unit.quantity")
    expect(await complete(anna, cart)).toMatchObject({ status: 400 })
  })
})

describe("the unit of an ordered line", () => {
  it("is told in the history and to the ERP, and ordering again keeps it", async () => {
    const cart = await desk.emptyCart()
    await desk.add(cart, { variant_id: brick, quantity: 3, unit_code: "XPK" })
    const { account } = await contextOf(anna)
    await shop.database.sql(
      "INSERT INTO b2b_part_number (id, account_id, variant_id, number) VALUES ('partno_1', $1, $2, 'HV-0815')",
      [account?.id, brick]
    )
    await anna.post(`/store/b2b/carts/${cart}/order-header`, {
      ship_to_id: account?.ship_tos[0]?.id,
      po_number: "PO 3000",
    })
    await addShipping(anna, cart)
    await openPayment(anna, cart)
    const { body: placed } = await complete(anna, cart)
    const id = placed.order?.id ?? JSON.stringify(placed)

    const { body } = await anna.get<{ order: { items: Line[] } }>(
      `/store/b2b/orders/${id}`
    )
    expect(body.order.items).toEqual([
      expect.objectContaining({
        quantity: 1500,
        unit_price: 0.78,
        part_number: "HV-0815",
        unit: {
          code: "XPK",
          name: "Pack of 500",
          quantity: "3",
          price_per: { code: "MIL", name: "1,000", amount: "780" },
        },
      }),
    ])

    const again = await anna.post<{ cart_id: string }>(
      `/store/b2b/orders/${id}/reorder`
    )
    expect(await desk.held(again.body.cart_id)).toEqual([[1500, "XPK"]])

    const sent = await eventually(async () => {
      const [row] = await shop.database.sql<{ line: unknown }>(
        "SELECT payload->'lines'->0 AS line FROM b2b_erp_transmission WHERE subject_id = $1",
        [id]
      )
      expect(row).toBeDefined()
      return row?.line
    })
    expect(sent).toMatchObject({
      quantity: 3,
      unit_code: "XPK",
      unit_price: "390",
      net_amount: "1170.00",
      price_quantity: 2,
      base: { quantity: 1500, unit_code: "C62" },
      buyer_sku: "HV-0815",
    })
  })

  it("is left out of a new order, with the way out, where it is not sold so", async () => {
    const { order_id } = await placeOrder(shop, anna, { quantity: 7 })
    const [line] = await shop.database.sql<{ variant_id: string }>(
      `SELECT l.variant_id FROM order_line_item l JOIN order_item i ON i.item_id = l.id
       WHERE i.order_id = $1`,
      [order_id]
    )
    await shop.database.sql(
      `UPDATE b2b_selling_unit SET multiple = 5, minimum = 5,
         raw_multiple = '{"value":"5","precision":20}', raw_minimum = '{"value":"5","precision":20}'
       WHERE variant_id = $1`,
      [line?.variant_id]
    )
    const again = await anna.post<{ cart_id?: string; code?: string }>(
      `/store/b2b/orders/${order_id}/reorder`
    )
    expect(again).toMatchObject({
      status: 400,
      body: { code: "b2b.order.nothing_to_reorder" },
    })
    await shop.database.sql(
      `UPDATE b2b_selling_unit SET multiple = 1, minimum = 1,
         raw_multiple = '{"value":"1","precision":20}', raw_minimum = '{"value":"1","precision":20}'
       WHERE variant_id = $1`,
      [line?.variant_id]
    )
  })

  it("cannot be ordered once it holds less, or is not sold any more", async () => {
    const cart = await readyCart(shop, anna)
    await desk.add(cart, { variant_id: brick, quantity: 1, unit_code: "XPK" })
    const pack = "variant_id = $1 AND code = 'XPK'"
    await shop.database.sql(
      `UPDATE b2b_selling_unit SET content = 450, raw_content = '{"value":"450","precision":20}' WHERE ${pack}`,
      [brick]
    )
    expect(await refusalsOf(anna, cart)).toContain("b2b.selling_unit.changed")
    await shop.database.sql(
      `UPDATE b2b_selling_unit SET content = 500, raw_content = '{"value":"500","precision":20}', orderable = false WHERE ${pack}`,
      [brick]
    )
    expect(await refusalsOf(anna, cart)).toContain("b2b.selling_unit.changed")
    await shop.database.sql(
      `UPDATE b2b_selling_unit SET orderable = true WHERE ${pack}`,
      [brick]
    )
    expect(await refusalsOf(anna, cart)).not.toContain(
      "b2b.selling_unit.changed"
    )
  })
})

it("a cart without an account is Medusa's own", async () => {
  const { account } = await contextOf(anna)
  const guest = await shop.stranger.post<{ cart: { id: string } }>(
    "/store/carts",
    {
      region_id: account?.office.region_id,
      items: [{ variant_id: packed, quantity: 7 }],
    }
  )
  expect(guest.status).toBe(200)
  expect(await desk.held(guest.body.cart.id)).toEqual([[7, undefined]])
  expect(await createCart(shop, anna)).toMatch(/^cart_/)
})
