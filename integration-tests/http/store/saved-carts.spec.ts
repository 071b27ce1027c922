import {
  accountOf,
  openShop,
  shipDay,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import { savedDesk } from "./saved-desk"

let shop: Shop
let anna: HttpClient
let desk: ReturnType<typeof savedDesk>
let brick: string
let packed: string

beforeAll(async () => {
  shop = await openShop("saved_carts")
  anna = await shop.as(PEOPLE.anna)
  desk = savedDesk(anna)
  brick = await shop.variantId("BRK-WHF-RED")
  packed = await shop.variantId("BRK-CRV-RUS")
})
afterAll(() => shop.close())

const itemsOf = (cartId: string | null) =>
  shop.database.sql<{ variant_id: string; quantity: number }>(
    `SELECT variant_id, quantity FROM cart_line_item
     WHERE cart_id = $1 AND deleted_at IS NULL ORDER BY quantity`,
    [cartId]
  )

const threePacks = () => ({
  variant_id: brick,
  quantity: 3,
  unit_code: "XPK",
  reference: "Plot 4",
})

describe("a saved cart", () => {
  it("keeps lines, units, references and facts, and becomes a cart again", async () => {
    const day = await shipDay(anna)
    const account = await accountOf(anna)
    const cart_id = await desk.cart([threePacks()], {
      ship_to_id: account.ship_tos[0]?.id,
      po_number: "PO 77",
      requested_ship_date: day,
    })
    const saved = await desk.save({
      cart_id,
      title: " Spring order ",
      notes: "<b>For Kev</b>",
      reference: "Q2",
    })
    expect([saved.status, saved.body.saved_cart]).toEqual([
      201,
      expect.objectContaining({
        title: "Spring order",
        notes: "<b>For Kev</b>",
        status: "parked",
        visibility: "own",
        ship_to_id: account.ship_tos[0]?.id,
        po_number: "PO 77",
        requested_ship_date: day,
        line_count: 1,
        is_own: true,
        lines: [
          expect.objectContaining({
            sku: "BRK-WHF-RED",
            quantity: 1500,
            unit_code: "XPK",
            line_reference: "Plot 4",
            shown_unit_price: "0.78",
          }),
        ],
      }),
    ])
    const { status, body } = await desk.activate(saved.body.saved_cart.id)
    expect([status, body.line_count, body.changes, body.fact_changes]).toEqual([
      201,
      1,
      [],
      [],
    ])
    expect(body.cart_id).not.toBe(cart_id)
    expect(await itemsOf(body.cart_id)).toEqual([
      { variant_id: brick, quantity: 1500 },
    ])
    const header = await anna.get<{ order_header: object }>(
      `/store/b2b/carts/${body.cart_id ?? ""}/order-header`
    )
    expect(header.body.order_header).toMatchObject({
      ship_to_id: account.ship_tos[0]?.id,
      po_number: "PO 77",
      requested_ship_date: day,
    })
    const again = await desk.read(saved.body.saved_cart.id)
    expect(again.body.saved_cart).toMatchObject({
      status: "activated",
      cart_id: body.cart_id,
      line_count: 1,
    })
  })

  it("is saved over when the cart that it became is saved again", async () => {
    const saved = await desk.park([threePacks()])
    const { body } = await desk.activate(saved.id)
    const cart = body.cart_id ?? ""
    await anna.post(`/store/b2b/carts/${cart}/line-items`, {
      variant_id: packed,
      quantity: 1,
    })
    const second = await desk.save({ cart_id: cart, title: "Grown" })
    expect([second.status, second.body.saved_cart]).toEqual([
      200,
      expect.objectContaining({ id: saved.id, title: "Grown", line_count: 2 }),
    ])
    const other = await desk.cart([{ variant_id: packed, quantity: 2 }])
    const third = await desk.change(saved.id, { cart_id: other })
    expect(third.body.saved_cart.lines).toEqual([
      expect.objectContaining({ variant_id: packed, quantity: 1000 }),
    ])
  })

  it("is one, however often its cart is saved at the same time", async () => {
    const cart_id = await desk.cart([threePacks()])
    const answers = await Promise.all(
      ["A", "B", "C", "D"].map((title) => desk.save({ cart_id, title }))
    )
    const ids = new Set(answers.map(({ body }) => body.saved_cart.id))
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200, 200, 200, 201,
    ])
    expect(ids.size).toBe(1)
    const [id = ""] = ids
    expect((await desk.read(id)).body.saved_cart.lines).toHaveLength(1)
  })

  it("makes two carts of two clicks", async () => {
    const { id } = await desk.park([threePacks()])
    const both = await Promise.all([desk.activate(id), desk.activate(id)])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect(new Set(both.map(({ body }) => body.cart_id)).size).toBe(2)
  })

  it("is listed, found, renamed, duplicated and deleted", async () => {
    const { id } = await desk.park([threePacks()], { title: "Listed 100%" })
    const found = await desk.list("?q=ed%20100%25")
    expect([found.body.count, found.body.saved_carts[0]?.id]).toEqual([1, id])
    expect((await desk.list("?q=100_")).body.count).toBe(0)
    expect((await desk.list("?status=activated&q=Listed")).body.count).toBe(0)
    expect((await desk.list("?status=parked&q=Listed")).body.count).toBe(1)
    const renamed = await desk.change(id, { title: "Renamed", notes: null })
    expect(renamed.body.saved_cart).toMatchObject({
      title: "Renamed",
      line_count: 1,
    })
    const copy = await desk.duplicate(id)
    expect([copy.status, copy.body.saved_cart]).toEqual([
      201,
      expect.objectContaining({ title: "Copy of Renamed", cart_id: null }),
    ])
    expect(copy.body.saved_cart.lines[0]).toMatchObject({ quantity: 1500 })
    expect((await desk.remove(id)).status).toBe(200)
    expect((await desk.read(id)).body.code).toBe("b2b.saved_cart.not_found")
    const [row] = await shop.database.sql<{ deleted_at: Date | null }>(
      "SELECT deleted_at FROM b2b_saved_cart WHERE id = $1",
      [id]
    )
    expect(row?.deleted_at).not.toBeNull()
    const log = await shop.database.sql(
      "SELECT 1 FROM b2b_audit_entry WHERE action = 'saved_cart.deleted' AND subject_id = $1",
      [id]
    )
    expect(log).toHaveLength(1)
  })
})

describe("what has changed", () => {
  it("is said of every line that is not as it was", async () => {
    const saved = await desk.park([
      threePacks(),
      { variant_id: packed, quantity: 2 },
      { variant_id: await shop.variantId("TIM-C24-47100-30"), quantity: 2 },
    ])
    await shop.database.sql(
      "UPDATE b2b_saved_cart_line SET shown_unit_price = '0.7' WHERE saved_cart_id = $1 AND variant_id = $2",
      [saved.id, brick]
    )
    await shop.database.sql(
      "UPDATE product SET status = 'draft' WHERE id = (SELECT product_id FROM product_variant WHERE id = $1)",
      [packed]
    )
    await shop.database.sql(
      "UPDATE b2b_saved_cart_line SET unit_code = 'XPK', unit_name = 'Bundle', unit_content = '3' WHERE saved_cart_id = $1 AND sku = 'TIM-C24-47100-30'",
      [saved.id]
    )
    const { status, body } = await desk.activate(saved.id)
    await shop.database.sql(
      "UPDATE product SET status = 'published' WHERE id = (SELECT product_id FROM product_variant WHERE id = $1)",
      [packed]
    )
    expect([status, body.line_count]).toEqual([201, 2])
    // Lines that came into the cart at once have no order among them.
    const said = new Map(body.changes.map((change) => [change.sku, change]))
    expect([...said.keys()].sort()).toEqual([
      "BRK-CRV-RUS",
      "BRK-WHF-RED",
      "TIM-C24-47100-30",
    ])
    expect(said.get("BRK-WHF-RED")).toMatchObject({
      code: "price_changed",
      in_cart: true,
      unit_price_then: "0.7",
      unit_price_now: "0.78",
    })
    expect(said.get("BRK-CRV-RUS")).toMatchObject({
      code: "not_in_catalog",
      in_cart: false,
    })
    expect(said.get("TIM-C24-47100-30")).toMatchObject({
      code: "unit_changed",
      in_cart: true,
    })
  })

  it("is said of stock and of facts, and of lines where no cart comes of it", async () => {
    const account = await accountOf(anna)
    const saved = await desk.park([threePacks()])
    await shop.database.sql(
      "UPDATE b2b_saved_cart_line SET quantity = 2000000000 WHERE saved_cart_id = $1",
      [saved.id]
    )
    await shop.database.sql(
      `UPDATE b2b_saved_cart SET ship_to_id = 'shipto_foreign', project_id = 'proj_foreign',
         requested_ship_date = '2001-01-01' WHERE id = $1`,
      [saved.id]
    )
    const { status, body } = await desk.activate(saved.id)
    expect([status, body.cart_id, body.line_count]).toEqual([200, null, 0])
    expect(body.changes).toEqual([
      expect.objectContaining({ code: "out_of_stock", in_cart: false }),
    ])
    expect(body.changes[0]?.left).toBeGreaterThan(0)
    expect(body.fact_changes.map(({ code }) => code)).toEqual([
      "ship_to_not_allowed",
      "project_closed",
      "date_passed",
    ])
    expect(account.ship_tos.map(({ id }) => id)).not.toContain("shipto_foreign")
  })

  it("has no amounts for who sees no prices", async () => {
    const saved = await desk.park([threePacks()])
    await shop.database.sql(
      "UPDATE b2b_saved_cart_line SET shown_unit_price = '0.7' WHERE saved_cart_id = $1",
      [saved.id]
    )
    const account = await accountOf(anna)
    await shop.database.sql(
      "UPDATE b2b_account SET restrictions = '{price.view}' WHERE id = $1",
      [account.id]
    )
    const read = await desk.read(saved.id)
    const { body } = await desk.activate(saved.id)
    await shop.database.sql(
      "UPDATE b2b_account SET restrictions = '{}' WHERE id = $1",
      [account.id]
    )
    expect(read.body.saved_cart.lines[0]?.shown_unit_price).toBeNull()
    expect(body.changes[0]).toMatchObject({
      code: "price_changed",
      unit_price_then: null,
      unit_price_now: null,
    })
  })
})
