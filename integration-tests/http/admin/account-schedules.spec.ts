import type {
  AdminAccountSchedulesAnswer,
  AdminPriceConflictsAnswer,
} from "../../../src/api/admin/b2b/pricing-schedules/types"
import { openShop, type HttpClient, type Shop } from "../../world"
import { priceDesk, type PriceDesk } from "../../world/price-desk"
import { registerOf } from "../store/trade-counter"

let shop: Shop
let clerk: HttpClient
let desk: PriceDesk
let brick: string
let foam: string
let harrogate: string
let shipTo: string

beforeAll(async () => {
  shop = await openShop("account_schedules")
  clerk = await shop.clerk()
  desk = priceDesk(clerk)
  shop.server.clock.freeze(new Date("2026-12-01T12:00:00Z"))
  brick = await shop.variantId("BRK-WHF-RED")
  foam = await shop.variantId("ADH-FOM-750")
  harrogate = await registerOf(shop).account("HAR0001")
  const [row] = await shop.database.sql<{ id: string }>(
    `SELECT site.id FROM b2b_ship_to site JOIN b2b_account account
       ON account.company_id = site.company_id
     WHERE account.id = $1 ORDER BY site.code LIMIT 1`,
    [harrogate]
  )
  shipTo = row?.id ?? ""
})
afterAll(() => shop.close())

/** What the account has already. */
beforeAll(() =>
  desk.schedule(
    { code: "SOON", effective_to: "2026-12-20" },
    [{ target_id: brick, value: "0.5" }],
    [toAccount()]
  )
)

const toAccount = () => ({ target_type: "account", target_id: harrogate })

async function conflicts(query = "") {
  const { body } = await clerk.get<AdminPriceConflictsAnswer>(
    `/admin/b2b/accounts/${harrogate}/price-conflicts${query}`
  )
  return body
}

async function schedulesOf(query = "") {
  const { body } = await clerk.get<AdminAccountSchedulesAnswer>(
    `/admin/b2b/accounts/${harrogate}/pricing-schedules${query}`
  )
  return body
}

describe("an account's schedules", () => {
  it("are listed at every level, the most specific first, whatever their dates", async () => {
    await desk.schedule({ code: "EVERYONE" }, [], [{ target_type: "everyone" }])
    await desk.schedule(
      { code: "SITE", effective_to: "2027-03-31" },
      [],
      [{ target_type: "ship_to", target_id: shipTo, ends_on: "2027-01-31" }]
    )
    await desk.schedule({ code: "DRAFT", status: "draft" }, [], [toAccount()])
    const { schedules, count } = await schedulesOf()
    expect(count).toBe(schedules.length)
    expect(
      schedules.map(({ schedule, target_type }) => [schedule.code, target_type])
    ).toEqual([
      ["SITE", "ship_to"],
      ["DRAFT", "account"],
      ["SOON", "account"],
      ["EVERYONE", "everyone"],
    ])
    expect(schedules[0]).toMatchObject({
      ends_on: "2027-01-31",
      name: expect.stringContaining("Harrogate"),
    })
    const second = await schedulesOf("?limit=1&offset=1")
    expect(second).toMatchObject({
      count,
      schedules: [{ schedule: { code: "DRAFT" } }],
    })
  })

  it("belong to nobody where there is no such account", async () => {
    for (const list of ["pricing-schedules", "price-conflicts"]) {
      const answer = await clerk.get(`/admin/b2b/accounts/acct_none/${list}`)
      expect([answer.status, answer.body]).toMatchObject([
        404,
        { code: "b2b.account.not_found" },
      ])
    }
  })
})

describe("conflicts of an account", () => {
  it("are goods that two schedules of one level price today, the lower first", async () => {
    expect(await conflicts()).toMatchObject({ conflicts: [], count: 0 })
    const lines = [
      { target_id: brick, value: "0.45", from_quantity: "100" },
      { target_id: brick, value: "0.48" },
      { target_id: foam, value: "4" },
    ]
    const rival = await desk.schedule({ code: "RIVAL" }, lines, [toAccount()])
    const other = [{ target_id: foam, value: "3" }]
    await desk.schedule({ code: "ABOVE" }, other, [{ target_type: "everyone" }])
    await desk.schedule(
      { code: "NEXT-YEAR", effective_from: "2027-01-01" },
      other,
      [toAccount()]
    )
    await desk.schedule({ code: "MARSDEN" }, other, [
      {
        target_type: "account",
        target_id: await registerOf(shop).account("MAR0014"),
      },
    ])
    expect(await conflicts()).toMatchObject({
      count: 1,
      conflicts: [
        {
          target_type: "account",
          name: "HAR0001 Harrogate & Vale Construction Ltd (LEEDS)",
          currency_code: "gbp",
          variant: { id: brick, sku: "BRK-WHF-RED" },
          schedules: [
            { code: "RIVAL", amount: "0.48", min_quantity: 1 },
            { code: "SOON", amount: "0.5", min_quantity: 1 },
          ],
        },
      ],
    })
    await desk.change(rival.id, { status: "closed" })
    expect(await conflicts()).toMatchObject({ conflicts: [], count: 0 })
  })

  it("are paged", async () => {
    const lines = [brick, foam].map((target_id) => ({ target_id, value: "9" }))
    const both = [toAccount()]
    await desk.schedule({ code: "TWIN-1" }, lines, both)
    await desk.schedule({ code: "TWIN-2" }, lines, both)
    const [first, second] = [
      await conflicts("?limit=1"),
      await conflicts("?limit=1&offset=1"),
    ]
    expect([first.count, second.count]).toEqual([2, 2])
    expect(
      [...first.conflicts, ...second.conflicts]
        .map(({ variant }) => variant?.sku)
        .sort()
    ).toEqual(["ADH-FOM-750", "BRK-WHF-RED"])
  })
})
