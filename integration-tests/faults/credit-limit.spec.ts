import type { AdminCreditAnswer } from "../../src/api/admin/b2b/accounts/[id]/credit-facility/types"
import {
  complete,
  openShop,
  scale,
  startServer,
  type Server,
  type Shop,
} from "../world"
import { BUYERS, cartOf, restock, skus } from "./carts"
import { copyCart } from "./copy-cart"

/** 16 in `npm test`, 200 in `npm run test:long`. */
const ORDERS = scale() > 1 ? 200 : 16

let shop: Shop
let second: Server

beforeAll(async () => {
  shop = await openShop("limit")
  second = await startServer({
    database: shop.database,
    env: { B2B_DATA_DIR: shop.server.dataDirectory },
  })
}, 300_000)

afterAll(async () => {
  await second.stop()
  await shop.close()
})

it(`never passes a limit with ${String(ORDERS)} completions at once on two processes`, async () => {
  const buyer = await shop.as(BUYERS[0])
  const elsewhere = buyer.with({ baseUrl: second.url })
  const wares = await skus(shop, 2)
  await restock(shop, wares)
  const model = await cartOf(shop, buyer, {
    skus: wares,
    po_number: "model",
  })
  const carts = await Promise.all(
    Array.from({ length: ORDERS }, (_, index) =>
      copyCart(shop.database, model, `limit ${String(index)}`)
    )
  )
  const { body } = await buyer.get<{ cart: { total: number } }>(
    `/store/carts/${model}`
  )
  const each = body.cart.total
  const [account] = await shop.database.sql<{ id: string; office_id: string }>(
    "SELECT account_id AS id, office_id FROM b2b_order_header WHERE cart_id = $1",
    [model]
  )
  const clerk = await shop.clerk()
  const path = `/admin/b2b/accounts/${account?.id ?? ""}/credit-facility`
  const { credit } = (await clerk.get<AdminCreditAnswer>(path)).body
  const used = Number(credit.balance) + Number(credit.on_order)
  const limit = (used + each * (ORDERS / 2) + each / 2).toFixed(2)
  await clerk.post(path, { credit_limit: limit })

  const answers = await Promise.all(
    carts.map((cart, index) =>
      complete(index % 2 === 0 ? buyer : elsewhere, cart)
    )
  )

  const placed = answers.filter(({ status }) => status === 200).length
  expect(placed).toBeLessThanOrEqual(ORDERS / 2)
  const refused = carts.filter((_, index) => answers[index]?.status !== 200)
  // What failed at core, by a lock that it waited for in vain, has given its credit back.
  let later = 0
  for (const cart of refused) {
    const { status, body } = await complete(buyer, cart)
    if (status === 200) {
      later += 1
    } else {
      expect(body).toMatchObject({ code: "b2b.credit.limit_exceeded" })
    }
  }
  expect(placed + later).toBe(Math.floor(ORDERS / 2))
  const left = Number(
    (await clerk.get<AdminCreditAnswer>(path)).body.credit.available
  )
  expect(left).toBeGreaterThanOrEqual(0)
  expect(left).toBeLessThan(each)
  const [sums] = await shop.database.sql<Record<string, string>>(
    `SELECT f.reserved,
       (SELECT trim_scale(sum(amount)) FROM b2b_credit_reservation
        WHERE account_id = f.account_id) AS held,
       (SELECT trim_scale(sum(reserved_delta)) FROM b2b_credit_entry
        WHERE account_id = f.account_id) AS lines,
       (SELECT trim_scale(sum(total)) FROM b2b_order_header
        WHERE account_id = f.account_id AND order_id IS NOT NULL) AS ordered
     FROM b2b_credit_facility f WHERE f.account_id = $1`,
    [account?.id ?? ""]
  )
  expect([sums?.held, sums?.lines, sums?.ordered]).toEqual(
    Array.from({ length: 3 }, () => sums?.reserved)
  )
}, 900_000)
