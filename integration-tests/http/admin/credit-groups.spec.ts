import type {
  AdminCreditGroupAnswer,
  AdminCreditGroupListAnswer,
} from "../../../src/api/admin/b2b/credit-groups/types"
import type { AdminExchangeRateListAnswer } from "../../../src/api/admin/b2b/exchange-rates/types"
import {
  accountOf,
  complete,
  openShop,
  PEOPLE,
  readyCart,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { must } from "../../world/http"
import { refusalsOf } from "../store/trade-counter"

const GROUPS = "/admin/b2b/credit-groups"
const RATES = "/admin/b2b/exchange-rates"
const DAY = 86_400_000

let shop: Shop
let clerk: HttpClient
let buyers: HttpClient[]
let accounts: string[]

beforeAll(async () => {
  shop = await openShop("credit_groups")
  shop.server.clock.freeze(new Date("2026-11-23T09:00:00Z"))
  clerk = await shop.clerk()
  buyers = await Promise.all([shop.as(PEOPLE.anna), shop.as(PEOPLE.soleTrader)])
  accounts = await Promise.all(
    buyers.map(async (buyer) => (await accountOf(buyer)).id)
  )
  for (const id of accounts) {
    must(
      await clerk.post(`/admin/b2b/accounts/${id}/credit-facility`, {
        credit_limit: null,
      }),
      "no limit"
    )
  }
})
afterAll(() => shop.close())

const save = (path: string, body: object) =>
  clerk.post<AdminCreditGroupAnswer & ErrorBody>(path, body)
const standing = async (id: string) =>
  must(await clerk.get<AdminCreditGroupAnswer>(`${GROUPS}/${id}`), "group")
    .credit_group
const rate = (body: object) =>
  clerk.post<ErrorBody>(RATES, {
    from_code: "gbp",
    to_code: "eur",
    rate: "1.25",
    valid_from: "2026-11-23",
    ...body,
  })
const cartOf = (index: number) => readyCart(shop, buyers[index] as HttpClient)
const group = {
  name: "Northern builders",
  currency_code: "EUR",
  credit_limit: "10",
}

let id: string

it("is a limit that accounts of several companies share", async () => {
  const made = await save(GROUPS, { ...group, account_ids: accounts })
  expect(made.status).toBe(201)
  id = made.body.credit_group.id
  expect(made.body.credit_group).toMatchObject({
    currency_code: "eur",
    credit_limit: "10",
  })
  const { credit_groups } = must(
    await clerk.get<AdminCreditGroupListAnswer>(`${GROUPS}?q=northern`),
    "list"
  )
  expect(credit_groups.map((row) => row.id)).toEqual([id])
})

it("stops an order that it cannot count, until a rate holds", async () => {
  const cart = await cartOf(0)
  const buyer = buyers[0] as HttpClient
  expect(await refusalsOf(buyer, cart)).toEqual([
    "b2b.credit.group_rate_missing",
  ])
  must(await rate({ valid_from: "2026-11-24" }), "tomorrow's rate")
  expect((await complete(buyer, cart)).body.code).toBe(
    "b2b.credit.group_rate_missing"
  )
  must(await rate({ source: "ECB" }), "today's rate")
  const refused = await complete(buyer, cart)
  expect(refused.body.code).toBe("b2b.credit.group_limit_exceeded")
  expect(refused.body.message).toContain("EUR 10.00")
})

it("counts by the rate of the day", async () => {
  must(await save(`${GROUPS}/${id}`, { credit_limit: "100000" }), "limit")
  const buyer = buyers[0] as HttpClient
  must(await complete(buyer, await cartOf(0)), "complete")
  const today = await standing(id)
  const own = today.members.find(({ account_id }) => account_id === accounts[0])
  expect(Number(own?.owed_in_group)).toBeCloseTo(Number(own?.owed) * 1.25, 6)
  must(await rate({ rate: 2, valid_from: "2026-11-24" }), "a new rate")
  shop.server.clock.freeze(new Date(Date.parse("2026-11-23T09:00:00Z") + DAY))
  const tomorrow = await standing(id)
  expect(Number(tomorrow.owed)).toBeCloseTo((Number(today.owed) / 1.25) * 2, 6)
  shop.server.clock.freeze(new Date("2026-11-23T09:00:00Z"))
})

it("gives its last money to one of two companies that order at once", async () => {
  const carts = await Promise.all([cartOf(0), cartOf(1)])
  const totals = await Promise.all(
    carts.map(async (cart, index) => {
      const { body } = await (buyers[index] as HttpClient).get<{
        cart: { total: number }
      }>(`/store/carts/${cart}`)
      return body.cart.total * 1.25
    })
  )
  const { owed } = await standing(id)
  const limit = Number(owed) + Math.max(...totals) + 0.01
  must(
    await save(`${GROUPS}/${id}`, { credit_limit: limit.toFixed(2) }),
    "limit"
  )
  const answers = await Promise.all(
    carts.map((cart, index) => complete(buyers[index] as HttpClient, cart))
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  expect(answers.find(({ status }) => status === 400)?.body.code).toBe(
    "b2b.credit.group_limit_exceeded"
  )
  expect(Number((await standing(id)).available)).toBeGreaterThanOrEqual(0)
})

it("refuses accounts that are none, that share another limit, and currencies that are none", async () => {
  const refused = async (body: object) => {
    const { status, body: told } = await save(GROUPS, { ...group, ...body })
    return [status, told.code]
  }
  expect(await refused({ account_ids: [accounts[0]] })).toEqual([
    400,
    "b2b.credit_group.accounts",
  ])
  expect(await refused({ account_ids: ["acct_none"] })).toEqual([
    400,
    "b2b.credit_group.accounts",
  ])
  for (const body of [
    { account_ids: [], currency_code: "pounds" },
    { account_ids: [], credit_limit: "-1" },
    { account_ids: [], name: "" },
    { account_ids: "all" },
  ]) {
    expect((await refused(body))[0]).toBe(400)
  }
  const { count } = must(
    await clerk.get<AdminCreditGroupListAnswer>(GROUPS),
    "list"
  )
  expect(count).toBe(1)
  for (const body of [
    { to_code: "gbp" },
    { rate: 0 },
    { rate: "-1" },
    { valid_from: "2026-02-30" },
  ]) {
    expect((await rate(body)).status).toBe(400)
  }
  const rates = must(
    await clerk.get<AdminExchangeRateListAnswer>(`${RATES}?from_code=gbp`),
    "rates"
  ).exchange_rates
  expect(
    rates.map(({ rate: value, valid_from }) => [value, valid_from])
  ).toEqual([
    ["2", "2026-11-24"],
    ["1.25", "2026-11-23"],
  ])
})

it("holds nobody any more once it is deleted", async () => {
  must(await save(`${GROUPS}/${id}`, { credit_limit: "0" }), "limit")
  const buyer = buyers[0] as HttpClient
  const cart = await cartOf(0)
  expect((await complete(buyer, cart)).body.code).toBe(
    "b2b.credit.group_limit_exceeded"
  )
  must(await clerk.delete(`${GROUPS}/${id}`), "delete")
  expect((await complete(buyer, cart)).body.type).toBe("order")
  expect((await clerk.get(`${GROUPS}/${id}`)).status).toBe(404)
  // Its accounts are free for another one.
  expect((await save(GROUPS, { ...group, account_ids: accounts })).status).toBe(
    201
  )
})
