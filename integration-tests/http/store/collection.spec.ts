import {
  accountOf,
  addShipping,
  complete,
  createCart,
  erpHasIt,
  must,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"
import { openCollectionDesk, type CollectionDesk } from "./collection-desk"
import {
  refusalsOf,
  setHeader,
  type HeaderAnswer,
  type Refused,
  type Register,
} from "./trade-counter"

let desk: CollectionDesk
let shop: Shop
let register: Register
let anna: HttpClient
let yard: string
let clerk: HttpClient

beforeAll(async () => {
  desk = await openCollectionDesk("collection")
  ;({ shop, register, anna, yard } = desk)
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
})
afterAll(() => shop.close())

type Address = Record<string, string | null>
type Method = { id: string; name: string }

async function optionsOf(cart: string): Promise<Method[]> {
  const answer = await anna.get<{ shipping_options: Method[] }>(
    `/store/shipping-options?cart_id=${cart}`
  )
  return must(answer, "shipping options").shipping_options
}

async function addressOf(cart: string): Promise<Address | null> {
  const { body } = await anna.get<{ cart: { shipping_address: Address } }>(
    `/store/carts/${cart}`
  )
  return body.cart.shipping_address
}

describe("an order that is fetched", () => {
  it("goes to the branch, by the branch's option, and to the ERP and the pages so", async () => {
    const cart = await desk.fetchedCart()
    expect(await addressOf(cart)).toMatchObject({
      company: "Leeds yard",
      address_1: "Northern Yard",
      city: "Leeds",
      postal_code: "LS10 9QA",
      country_code: "gb",
    })
    const { status, body } = await setHeader(anna, cart, {
      delivery_mode: "complete",
      customer_reference: "Site office 4",
      warehouse_note: "On the red pallet",
      site_contact_name: "Mo Farrar",
    })
    expect(status).toBe(200)
    expect(body.order_header).toMatchObject({
      fulfilment: "collect",
      collection_point: { id: yard, name: "Leeds yard" },
      ship_to_id: null,
      delivery_mode: "complete",
      customer_reference: "Site office 4",
      warehouse_note: "On the red pallet",
    })
    expect(await refusalsOf(anna, cart)).toEqual([])
    const { order } = must(await complete(anna, cart), "complete")
    await erpHasIt(shop, cart)
    const [sent] = await shop.database.sql<{ payload: object }>(
      "SELECT payload FROM b2b_erp_transmission WHERE subject_id = $1",
      [order?.id]
    )
    expect(sent?.payload).toMatchObject({
      fulfilment: "collect",
      collection_point: { name: "Leeds yard" },
      delivery_mode: "complete",
      customer_reference: "Site office 4",
      warehouse_note: "On the red pallet",
      ship_to: { code: null, name: "Leeds yard", contact_name: "Mo Farrar" },
    })
    const mine = await anna.get<{ order: object }>(
      `/store/b2b/orders/${order?.id ?? ""}`
    )
    expect(mine.body.order).toMatchObject({
      fulfilment: "collect",
      collection_point: { name: "Leeds yard" },
      delivery_mode: "complete",
      customer_reference: "Site office 4",
    })
    expect(mine.body.order).not.toHaveProperty("warehouse_note")
    const theirs = await clerk.get<{ order_header: object }>(
      `/admin/b2b/orders/${order?.id ?? ""}/order-header`
    )
    expect(theirs.body.order_header).toMatchObject({
      fulfilment: "collect",
      collection_point: { name: "Leeds yard" },
      warehouse_note: "On the red pallet",
    })
  })

  it("is offered its branch's option alone, and one that is brought the others", async () => {
    const cart = await createCart(shop, anna)
    await setHeader(anna, cart, { collection_point_id: yard })
    expect((await optionsOf(cart)).map(({ name }) => name)).toEqual([
      "Collect from yard",
    ])
    const lorry = await desk.choose(cart, await desk.option("Lorry delivery"))
    expect([lorry.status, lorry.body.code]).toEqual([
      400,
      "b2b.shipping_method.delivers",
    ])
    await setHeader(anna, cart, {
      ship_to_id: await register.shipTo("HV-YARD"),
    })
    expect((await optionsOf(cart)).map(({ name }) => name)).not.toContain(
      "Collect from yard"
    )
    const free = await desk.choose(cart, await desk.option("Collect from yard"))
    expect([free.status, free.body.code]).toEqual([
      400,
      "b2b.shipping_method.collects",
    ])
  })

  it("drops the other way's shipping, contact and address, and says what", async () => {
    const cart = await createCart(shop, anna)
    await setHeader(anna, cart, {
      ship_to_id: await register.shipTo("HV-YARD"),
    })
    await addShipping(anna, cart)
    const fetched = await setHeader(anna, cart, { collection_point_id: yard })
    expect(names(fetched)).toEqual(["Lorry delivery"])
    expect(fetched.body.order_header).toMatchObject({
      ship_to_id: null,
      site_contact_name: null,
      delivery_instructions: null,
    })
    await addShipping(anna, cart)
    const brought = await setHeader(anna, cart, { fulfilment: "deliver" })
    expect(names(brought)).toEqual(["Collect from yard"])
    expect(brought.body.order_header).toMatchObject({
      fulfilment: "deliver",
      collection_point_id: null,
    })
    expect(await addressOf(cart)).toBeNull()
    expect(await refusalsOf(anna, cart)).toContain("b2b.ship_to.missing")
  })

  it("is brought again when a storefront types a ship-to, and stays when it sends the branch", async () => {
    const cart = await desk.fetchedCart()
    const branch = {
      address_1: "northern yard",
      city: "Leeds",
      postal_code: "ls109qa",
      country_code: "gb",
    }
    const path = `/store/carts/${cart}`
    const kept = await anna.post(path, { shipping_address: branch })
    expect(kept.status).toBe(200)
    expect(await refusalsOf(anna, cart)).toEqual([])
    const { ship_tos } = await accountOf(anna)
    const ripon = ship_tos.find(({ code }) => code === "HV-RIPON")?.address
    const moved = await anna.post<Refused>(path, { shipping_address: ripon })
    expect(moved.status).toBe(200)
    expect(await refusalsOf(anna, cart)).toContain(
      "b2b.shipping_method.missing"
    )
    const { body } = await anna.get<HeaderAnswer["body"]>(
      `/store/b2b/carts/${cart}/order-header`
    )
    expect(body.order_header).toMatchObject({
      fulfilment: "deliver",
      collection_point_id: null,
      ship_to: { code: "HV-RIPON" },
    })
  })

  it("by Medusa's own pickup needs an option of that location's pickup set", async () => {
    await desk.sql("UPDATE b2b_collection_point SET shipping_option_id = NULL")
    try {
      const cart = await createCart(shop, anna)
      await setHeader(anna, cart, { collection_point_id: yard })
      expect(await optionsOf(cart)).toEqual([])
      await desk.sql("UPDATE fulfillment_set SET type = 'pickup'")
      expect((await optionsOf(cart)).length).toBeGreaterThan(0)
      await setHeader(anna, cart, {
        ship_to_id: await register.shipTo("HV-YARD"),
      })
      expect(await optionsOf(cart)).toEqual([])
    } finally {
      await desk.sql("UPDATE fulfillment_set SET type = 'shipping'")
      await desk.sql(
        "UPDATE b2b_collection_point SET shipping_option_id = (SELECT id FROM shipping_option WHERE name = 'Collect from yard')"
      )
    }
  })
})

function names(answer: HeaderAnswer): string[] {
  return answer.body.dropped_shipping_methods.map(({ name }) => name)
}
