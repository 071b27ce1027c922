import { must } from "../../world"
import { bulkVariant } from "./bulk-goods"
import { openBulkDesk, type Result, type BulkDesk } from "./bulk-desk"

let bulk: BulkDesk

beforeAll(async () => {
  bulk = await openBulkDesk("bulk_refusals")
})
afterAll(() => bulk.shop.close())

describe("all or nothing", () => {
  const wrong = { variant_id: "variant_none", quantity: 1 }

  it("leaves nothing half-written", async () => {
    const cart = await bulk.desk.emptyCart()
    const before = await bulk.everything()
    const items = [
      { id: "one", variant_id: bulk.brick, quantity: 1 },
      { variant_id: bulk.packed, quantity: "1.5", unit_code: "XPK" },
      wrong,
    ]
    for (const answer of [
      await bulk.make({ lines: items }),
      await bulk.desk.add(cart, { items }),
    ]) {
      expect(answer).toMatchObject({
        status: 400,
        body: { code: "b2b.selling_unit.quantity" },
      })
      expect(answer.body.message).toMatch(
        /1 more of the lines is refused: with mode "possible"/
      )
    }
    expect(await bulk.everything()).toEqual(before)
    // The id was not kept either.
    const [first] = items
    must(await bulk.desk.add(cart, { items: [first] }), "the line alone")
    expect(await bulk.desk.held(cart)).toEqual([[1, "C62"]])
  })

  it("refuses a cart whose destination or number is refused", async () => {
    const before = await bulk.everything()
    const lines = [{ variant_id: bulk.brick, quantity: 1 }]
    const refused = [
      { ship_to_id: await bulk.register.shipTo("WF-LEEDS") },
      { ship_to_id: "shipto_none" },
      { project_id: "proj_none" },
      { requested_ship_date: "2020-01-01" },
    ]
    const codes = []
    for (const facts of refused) {
      codes.push((await bulk.make({ lines, ...facts })).body.code)
    }
    expect(codes).toEqual([
      "b2b.ship_to.not_allowed",
      "b2b.ship_to.not_allowed",
      "b2b.project.not_allowed",
      "b2b.requested_ship_date.past",
    ])
    expect(await bulk.everything()).toEqual(before)
  })
})

describe("what is possible", () => {
  it("comes in, and the answer says of each other line why not", async () => {
    await bulk.shop.database.sql(
      `UPDATE product SET status = 'draft' WHERE id = 'prod_bulk_501'`
    )
    await bulk.shop.database.sql(
      `DELETE FROM price WHERE price_set_id = 'pset_bulk_502'`
    )
    await bulk.shop.database.sql(
      `UPDATE product_variant SET manage_inventory = true WHERE id = $1`,
      [bulkVariant(503)]
    )
    const lines = [
      { variant_id: bulkVariant(501), quantity: 1 },
      { variant_id: bulkVariant(502), quantity: 1 },
      { variant_id: bulkVariant(503), quantity: 1 },
      { variant_id: bulk.packed, quantity: "0.5", unit_code: "XPK" },
      { variant_id: bulk.packed, quantity: 1, unit_code: "TNE" },
      { variant_id: bulk.packed, quantity: 1_000_000, unit_code: "XPK" },
      { variant_id: bulkVariant(504), quantity: 4 },
    ]
    const { status, body } = await bulk.make({ lines, mode: "possible" })
    expect(status).toBe(201)
    expect(body.added).toEqual([
      { index: 6, variant_id: bulkVariant(504), quantity: 4 },
    ])
    expect(body.refused.map(({ index, code }) => [index, code])).toEqual([
      [0, "b2b.line_item.not_offered"],
      [1, "b2b.line_item.unpriced"],
      [2, "b2b.line_item.out_of_stock"],
      [3, "b2b.selling_unit.quantity"],
      [4, "b2b.selling_unit.not_sold"],
      [5, "b2b.line_item.out_of_stock"],
    ])
    expect(await bulk.linesOf(body.cart_id)).toHaveLength(1)

    const before = await bulk.everything()
    expect(
      await bulk.make({ lines: lines.slice(0, 6), mode: "possible" })
    ).toMatchObject({
      status: 400,
      body: { code: "b2b.line_item.none_possible" },
    })
    const cart = body.cart_id
    const none = await bulk.anna.post<Result>(
      `/store/b2b/carts/${cart}/line-items`,
      { items: lines.slice(0, 3), mode: "possible" }
    )
    expect([none.status, none.body.refused.length]).toEqual([200, 3])
    expect(await bulk.everything()).toEqual(before)
  })

  it("counts what the cart has of the stock already", async () => {
    const cart = await bulk.desk.emptyCart()
    const [stock] = await bulk.shop.database.sql<{ left: number }>(
      `SELECT CAST(sum(l.stocked_quantity - l.reserved_quantity) AS int) AS left
       FROM inventory_level l JOIN product_variant_inventory_item part
         ON part.inventory_item_id = l.inventory_item_id
       WHERE part.variant_id = $1 AND l.deleted_at IS NULL`,
      [bulk.brick]
    )
    const all = { variant_id: bulk.brick, quantity: stock?.left ?? 0 }
    must(await bulk.desk.add(cart, { items: [all] }), "all there is")
    expect(await bulk.desk.add(cart, { ...all, quantity: 1 })).toMatchObject({
      status: 400,
      body: { code: "b2b.line_item.out_of_stock" },
    })
  })
})
