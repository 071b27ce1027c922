import { LIST_ATTRIBUTES } from "../../../src/modules/pricing-schedule"
import { cloneDatabase, type Database } from "../../world"
import { openPricing, type OpenPricing } from "./pricing-module"

let database: Database
let open: OpenPricing

beforeAll(async () => {
  database = await cloneDatabase("attributes")
  open = await openPricing(database, { pricing: { engine: "stock" } })
})
afterAll(async () => {
  await open.close()
  await database.drop()
})

/** More than ten facts, as every cart has: those that Medusa filters. */
const cartContext = (list: string) => ({
  currency_code: "gbp",
  ...Object.fromEntries(LIST_ATTRIBUTES.map((name) => [name, [list]])),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`note_${String(index)}`, "x"])
  ),
})

describe("our attributes of price-list rules", () => {
  it("are known to a process before another one writes the first schedule", async () => {
    const set = await open.pricing.createPriceSets({
      prices: [{ currency_code: "gbp", amount: 100 }],
    })
    const ask = async () => {
      const [price] = await open.pricing.calculatePrices(
        { id: [set.id] },
        { context: cartContext("plist_other") }
      )
      return price?.calculated_amount
    }
    expect(await ask()).toBe(100)
    // Past the module, as another process would: this one learns nothing of it.
    await database.sql(
      `INSERT INTO price_list (id, status, type, rules_count, title, description)
       VALUES ('plist_other', 'active', 'override', $1, 'Other', 'Other')`,
      [LIST_ATTRIBUTES.length]
    )
    await database.sql(
      `INSERT INTO price_list_rule (id, price_list_id, attribute, value)
       SELECT attribute, 'plist_other', attribute, '["plist_other"]'
       FROM unnest($1::text[]) attribute`,
      [LIST_ATTRIBUTES]
    )
    await database.sql(
      `INSERT INTO price
         (id, price_set_id, price_list_id, currency_code, amount, raw_amount)
       VALUES ('price_other', $1, 'plist_other', 'gbp', 80, '{"value": "80"}')`,
      [set.id]
    )
    expect(await ask()).toBe(80)
  })

  it("are seen by nobody", async () => {
    const lists = await open.pricing.listPriceLists({}, { take: null })
    expect(lists.filter(({ id }) => id === "plist_b2b_attributes")).toEqual([])
  })
})

describe("the indexes that Medusa's prices lack", () => {
  it("are there after the migration, and valid", async () => {
    const rows = await database.sql<{ name: string }>(
      `SELECT class.relname AS name FROM pg_index
       JOIN pg_class class ON class.oid = indexrelid
       WHERE indisvalid AND class.relname LIKE 'IDX_b2b_price_list%'
         AND indrelid::regclass::text IN ('price', 'price_list', 'price_list_rule')
       ORDER BY 1`
    )
    expect(rows.map(({ name }) => name)).toEqual([
      "IDX_b2b_price_list_open",
      "IDX_b2b_price_list_rule_list",
      "IDX_b2b_price_list_rule_value",
      "IDX_b2b_price_list_set",
    ])
  })
})
