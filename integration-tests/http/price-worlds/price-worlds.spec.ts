import {
  addShipping,
  complete,
  contextOf,
  openPayment,
  openShop,
  PEOPLE,
  placeOrder,
  scale,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"
import { Random } from "../../modules/pricing-schedule/random"
import { chooseSeed } from "../../faults/random"
import { priceDesk, type PriceDesk } from "../../world/price-desk"
import { registerOf } from "../store/trade-counter"
import * as doors from "./doors"
import {
  expectedPrice,
  linesOf,
  randomWorld,
  type Good,
  type Level,
  type PriceWorld,
} from "./world"

/** 200 at full size. */
const WORLDS = scale() > 1 ? 200 : 12
const BATCH = 17
const GOODS = 6

let shop: Shop
let clerk: HttpClient
let anna: HttpClient
let desk: PriceDesk
let goods: Good[]
let productIds: string[]
let targets: Record<Level, string>
let office: { id: string; region_id: string }
let customerId: string
let earlierOrder: string
const seed = chooseSeed()
const random = new Random(seed)

beforeAll(async () => {
  process.stdout.write(`price worlds: B2B_SEED=${String(seed)}\n`)
  shop = await openShop("price-worlds")
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  anna = await shop.as(PEOPLE.anna)
  desk = priceDesk(clerk)
  const rows = await shop.database.sql<Good & { product_id: string }>(
    `SELECT v.id, v.product_id, price.amount::float AS list_price
     FROM product_variant v
     JOIN product_variant_price_set link ON link.variant_id = v.id
     JOIN price ON price.price_set_id = link.price_set_id
       AND price.price_list_id IS NULL AND price.rules_count = 0
     WHERE v.deleted_at IS NULL AND price.amount BETWEEN 2 AND 40
       AND NOT EXISTS (SELECT FROM b2b_selling_unit unit
         WHERE unit.variant_id = v.id AND unit.is_base AND NOT unit.orderable)
       AND (SELECT sum(level.stocked_quantity) FROM product_variant_inventory_item item
         JOIN inventory_level level ON level.inventory_item_id = item.inventory_item_id
         WHERE item.variant_id = v.id) > 600
     ORDER BY v.sku LIMIT ${String(GOODS)}`
  )
  goods = rows
  // Each world takes from the same stock.
  await shop.database.sql(
    `UPDATE inventory_level SET stocked_quantity = 1000000,
       raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`
  )
  productIds = [...new Set(rows.map(({ product_id }) => product_id))]
  const register = registerOf(shop)
  const group = await clerk.post<{ customer_group: { id: string } }>(
    "/admin/customer-groups",
    { name: "Worlds" }
  )
  const account = await register.account("HAR0001")
  const price_group_id = group.body.customer_group.id
  await clerk.post(`/admin/b2b/accounts/${account}`, { price_group_id })
  const context = await contextOf(anna)
  customerId = context.customer_id
  office = context.account?.office ?? { id: "", region_id: "" }
  targets = {
    everyone: "",
    price_group: price_group_id,
    company: context.account?.company.id ?? "",
    account,
    ship_to: await register.shipTo("HV-RIPON"),
  }
  earlierOrder = (
    await placeOrder(shop, anna, {
      ship_to_id: await register.shipTo("HV-YARD"),
    })
  ).order_id
})
afterAll(() => shop.close())

/** Makes the world; answers how to take it away again. */
async function build(world: PriceWorld, name: string) {
  await clerk.post(`/admin/b2b/offices/${office.id}`, {
    price_rule: world.rule,
  })
  const made = await Promise.all(
    world.schedules.map(({ status, breaks, levels }, index) =>
      desk.schedule(
        { code: `${name}-${String(index)}`, status },
        linesOf(breaks),
        levels.map((level) => ({
          target_type: level,
          ...(level === "everyone" ? {} : { target_id: targets[level] }),
        }))
      )
    )
  )
  const offer = world.offer
    ? await clerk.post<{ price_list: { id: string } }>("/admin/price-lists", {
        title: name,
        description: name,
        type: world.offer.type,
        status: "active",
        prices: [...world.offer.prices].map(([variant_id, amount]) => ({
          variant_id,
          amount,
          currency_code: "gbp",
        })),
      })
    : null
  return async () => {
    for (const { id } of made) {
      await clerk.delete(`/admin/b2b/pricing-schedules/${id}`)
    }
    if (offer) {
      await clerk.delete(`/admin/price-lists/${offer.body.price_list.id}`)
    }
  }
}

const WITHOUT_SITE: Level[] = ["everyone", "price_group", "company", "account"]
const WITH_SITE: Level[] = [...WITHOUT_SITE, "ship_to"]

type Question = { quantity: number; levels: readonly Level[] }

function expectPrices(
  world: PriceWorld,
  prices: doors.Prices,
  [door, question]: [string, (good: Good) => Question]
): void {
  const expected = goods.map((good) => [
    good.id,
    expectedPrice(world, good, question(good)),
  ])
  const seen = goods.map(({ id }) => [id, prices.get(id) ?? null])
  expect({ door, world, prices: seen }).toEqual({
    door,
    world,
    prices: expected,
  })
}

/** Through every door, and the order in the end. */
async function walk(world: PriceWorld, orders: boolean): Promise<void> {
  const items = goods.map(({ id }) => ({
    variant_id: id,
    quantity: random.pick([1, 5, 10, 49, 50, 60]),
  }))
  const quantityOf = new Map(
    items.map((item) => [item.variant_id, item.quantity])
  )
  const one = () => ({ quantity: 1, levels: WITHOUT_SITE })
  const many = ({ id }: Good) => ({
    quantity: quantityOf.get(id) ?? 0,
    levels: WITHOUT_SITE,
  })
  const atSite = (good: Good) => ({ ...many(good), levels: WITH_SITE })
  const check = (
    door: string,
    question: (good: Good) => Question,
    prices: doors.Prices
  ) => {
    expectPrices(world, prices, [door, question])
  }
  const ids = goods.map(({ id }) => id)
  check("products", one, await doors.onProductPages(anna, productIds))
  check("variants", one, await doors.onVariantPages(anna, ids))
  check("prices", many, await doors.asked(anna, items, null))
  check("prices there", atSite, await doors.asked(anna, items, targets.ship_to))
  const cart = await doors.cartWith(anna, items)
  check("created cart", many, cart.prices)
  check("grown cart", many, await doors.grown(anna, items))
  const header = { ship_to_id: targets.ship_to, po_number: "PO 1" }
  check("cart there", atSite, await doors.sentTo(anna, cart.id, header))
  const draft = {
    email: PEOPLE.anna,
    customer_id: customerId,
    region_id: office.region_id,
    items,
  }
  check("draft order", many, await doors.drafted(clerk, draft))
  check("order edit", many, await doors.edited(clerk, earlierOrder, items))
  if (orders) {
    await addShipping(anna, cart.id)
    await openPayment(anna, cart.id)
    const done = await complete(anna, cart.id)
    expect(done.body.message).toBeUndefined()
    check("order", atSite, await doors.ordered(anna, done.body.order?.id ?? ""))
  }
}

describe("the same price at every door", () => {
  const batches = Array.from({ length: Math.ceil(WORLDS / BATCH) }, (_, n) => n)

  it.each(batches)(
    "of random worlds, part %#",
    async (batch) => {
      const count = Math.min(BATCH, WORLDS - batch * BATCH)
      for (let index = 0; index < count; index += 1) {
        const world = randomWorld(random, goods)
        const takeAway = await build(
          world,
          `W${String(batch)}-${String(index)}`
        )
        // The next world must not find this one's prices, however it ends.
        await walk(world, index % 6 === 0).finally(takeAway)
      }
    },
    600_000
  )
})
