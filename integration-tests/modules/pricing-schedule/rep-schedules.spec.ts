import {
  scheduleContext,
  type PriceBuyer,
  type ScheduleLevel,
} from "../../../src/modules/pricing-schedule"
import { cloneDatabase, type Database } from "../../world"
import { openPricing, type OpenPricing } from "./pricing-module"

let database: Database
let open: OpenPricing
let priceSet: string

beforeAll(async () => {
  database = await cloneDatabase("rep_schedules")
  open = await openPricing(database)
  const set = await open.pricing.createPriceSets({
    prices: [{ currency_code: "gbp", amount: 100 }],
  })
  priceSet = set.id
})
afterAll(async () => {
  await open.close()
  await database.drop()
})

const BUYER: PriceBuyer = {
  ship_to_id: "shipto_1",
  account_id: "acct_1",
  company_id: "comp_1",
  price_group_id: "cusgroup_1",
  serving_rep_ids: ["srep_1"],
  acting_rep_id: null,
  office_id: "soff_1",
  currency_code: "gbp",
  day: "2026-12-01",
}

/** Nobody but a rep who has not chosen an account yet. */
const LOOKING_ROUND: PriceBuyer = {
  ...BUYER,
  ship_to_id: null,
  account_id: null,
  company_id: null,
  price_group_id: null,
  serving_rep_ids: [],
  acting_rep_id: "srep_1",
}

/** A schedule that prices the goods for one target, with its compiled price. */
async function given(
  level: ScheduleLevel,
  target_id: string,
  amount: number,
  own_orders_only = false
): Promise<void> {
  const { schedules } = open
  const { id } = await schedules.createB2bPricingSchedules({
    code: `${level}-${target_id}-${String(amount)}`,
    name: level,
    currency_code: "gbp",
    status: "active",
  })
  await schedules.createB2bPricingScheduleAssignments({
    schedule_id: id,
    target_type: level,
    target_id,
    own_orders_only,
  })
  await schedules.ensureLists([id])
  await database.sql(
    `INSERT INTO price (id, price_set_id, price_list_id, currency_code, amount, raw_amount)
     SELECT 'price_' || $1, $2, price_list_id, 'gbp', $3::numeric,
       jsonb_build_object('value', $3::text)
     FROM b2b_pricing_schedule_list WHERE schedule_id = $1`,
    [id, priceSet, amount]
  )
  open.forgetAttributes()
}

/** What the buyer pays where contracts always count. */
async function priceFor(buyer: Partial<PriceBuyer>, of = BUYER) {
  const applying = await open.schedules.applyingSchedules({ ...of, ...buyer })
  const [price] = await open.pricing.calculatePrices(
    { id: [priceSet] },
    {
      context: {
        currency_code: "gbp",
        ...scheduleContext(applying, "contract_always"),
      },
    }
  )
  return price?.calculated_amount
}

describe("a sales rep's schedule", () => {
  it("prices every order of an account that he serves, between the company's and the group's", async () => {
    // The more specific the dearer: so the level decides, and not the amount.
    await given("ship_to", "shipto_1", 60)
    await given("account", "acct_1", 50)
    await given("company", "comp_1", 40)
    await given("sales_rep", "srep_1", 30)
    await given("price_group", "cusgroup_1", 20)
    await given("everyone", "", 10)
    expect(await priceFor({})).toBe(60)
    const less: Partial<PriceBuyer> = {}
    const paid: unknown[] = []
    for (const level of [
      "ship_to_id",
      "account_id",
      "company_id",
      "price_group_id",
    ] as const) {
      less[level] = null
      paid.push(await priceFor(less))
    }
    expect(paid).toEqual([50, 40, 30, 30])
    expect(await priceFor({ ...less, serving_rep_ids: [] })).toBe(10)
    const group = { ...less, price_group_id: "cusgroup_1" }
    expect(await priceFor({ ...group, serving_rep_ids: [] })).toBe(20)
    expect(await priceFor({ ...group, serving_rep_ids: ["srep_9"] })).toBe(20)
  })

  it("is what he sees after signing in, before he has chosen an account", async () => {
    expect(await priceFor({}, LOOKING_ROUND)).toBe(30)
    expect(await priceFor({ acting_rep_id: "srep_9" }, LOOKING_ROUND)).toBe(10)
  })

  it("of two who serve the account the lower price counts", async () => {
    await given("sales_rep", "srep_2", 29)
    const served = { ...LOOKING_ROUND, acting_rep_id: null }
    const serving_rep_ids = ["srep_1", "srep_2"]
    expect(await priceFor({ serving_rep_ids }, served)).toBe(29)
    expect(
      await priceFor(
        { serving_rep_ids: ["srep_2"], acting_rep_id: "srep_2" },
        served
      )
    ).toBe(29)
  })

  it("can be for his own orders only", async () => {
    await given("sales_rep", "srep_3", 25, true)
    const serving_rep_ids = ["srep_3"]
    const served = { ...LOOKING_ROUND, serving_rep_ids }
    expect(await priceFor({ acting_rep_id: null }, served)).toBe(10)
    expect(await priceFor({ acting_rep_id: "srep_1" }, served)).toBe(30)
    expect(await priceFor({ acting_rep_id: "srep_3" }, served)).toBe(25)
  })
})
