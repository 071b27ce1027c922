import { attributesOf } from "../../../src/modules/pricing-schedule/domain/levels"
import { cloneDatabase, type Database } from "../../world"
import { openPricing, type OpenPricing } from "./pricing-module"

let database: Database
let open: OpenPricing

beforeAll(async () => {
  database = await cloneDatabase("engine_switch")
  open = await openPricing(database, { pricing: { engine: "stock" } })
})
afterAll(async () => {
  await open.close()
  await database.drop()
})

/** A brick at 100 for all and at a contract's price for one list. */
async function givenBrick(contract: number, sale?: number) {
  const set = await open.pricing.createPriceSets({
    prices: [{ currency_code: "gbp", amount: 100 }],
  })
  const [list, offer] = await open.pricing.createPriceLists([
    {
      title: "Contract",
      description: "Contract",
      type: "override",
      status: "active",
      prices: [
        { price_set_id: set.id, currency_code: "gbp", amount: contract },
      ],
    },
    ...(sale === undefined
      ? []
      : [
          {
            title: "Spring",
            description: "Spring",
            type: "sale" as const,
            status: "active" as const,
            prices: [
              { price_set_id: set.id, currency_code: "gbp", amount: sale },
            ],
          },
        ]),
  ])
  const attributes = attributesOf("account")
  await open.pricing.setPriceListRules({
    price_list_id: list?.id ?? "",
    rules: Object.fromEntries(
      attributes.map((attribute) => [attribute, [list?.id ?? ""]])
    ),
  })
  const ask = async (rule: string) => {
    const [price] = await open.pricing.calculatePrices(
      { id: [set.id] },
      {
        context: {
          currency_code: "gbp",
          ...Object.fromEntries(
            attributes.map((attribute) => [attribute, [list?.id ?? ""]])
          ),
          b2b_price_rule: rule,
        },
      }
    )
    return {
      amount: price?.calculated_amount,
      list: price?.calculated_price?.price_list_id ?? null,
    }
  }
  return { ask, list: list?.id, offer: offer?.id }
}

describe("the option pricing.engine: stock", () => {
  it("leaves Medusa's query in place, and its price rule works all the same", async () => {
    const { ask, list, offer } = await givenBrick(80, 75)
    expect(await ask("contract_always")).toEqual({ amount: 80, list })
    expect(await ask("lower_of_contract_and_offer")).toEqual({
      amount: 75,
      list: offer,
    })
  })

  it("charges no trade buyer more than the public price of the day", async () => {
    const { ask, list } = await givenBrick(110)
    expect(await ask("contract_always")).toEqual({ amount: 110, list })
    expect(await ask("lower_of_contract_and_offer")).toEqual({
      amount: 100,
      list: null,
    })
  })
})
