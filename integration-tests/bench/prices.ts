import fs from "node:fs"
import type {
  ExecArgs,
  IPricingModuleService,
  PricingContext,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PRICING_INDEXES } from "../../src/migration-scripts/b2b-pricing-indexes"
import { attributesOf } from "../../src/modules/pricing-schedule"
import {
  givenAccounts,
  givenVariants,
  listOf,
  PRICE_SETS,
  withIndexes,
  type IndexName,
} from "./price-data"

const CLIENTS = 8
/** Milliseconds: a call that takes longer is made once, and by one client. */
const HOPELESS = 2000

type Prices = Pick<IPricingModuleService, "calculatePrices">
type Engine = {
  name: "stock" | "stock with the index" | "ours"
  indexes: IndexName[]
  prices: Prices
}

/** Medusa's pricing module with the engine that the plugin put in, and without. */
function enginesOf(pricing: IPricingModuleService): Engine[] {
  const inside = pricing as IPricingModuleService & {
    pricingRepository_: Prices
  }
  const repository = inside.pricingRepository_
  const original = Object.getPrototypeOf(repository) as Prices
  const stock = Object.create(pricing, {
    pricingRepository_: {
      value: {
        calculatePrices: (...question: Parameters<Prices["calculatePrices"]>) =>
          original.calculatePrices.apply(repository, question),
      },
    },
  }) as Prices
  return [
    { name: "stock", indexes: [], prices: stock },
    {
      name: "stock with the index",
      indexes: ["IDX_b2b_price_list_rule_list"],
      prices: stock,
    },
    {
      name: "ours",
      indexes: Object.keys(PRICING_INDEXES) as IndexName[],
      prices: pricing,
    },
  ]
}

/** A member's context, as `pricingContextFor` builds it for one schedule. */
function contextOf(accounts: number): Record<string, unknown> {
  const context = {
    currency_code: "gbp",
    region_id: "reg_bench",
    customer: { id: "cus_bench", groups: [{ id: "cusgroup_bench" }] },
  }
  const list = listOf(Math.ceil(accounts / 2))
  return accounts === 0
    ? context
    : {
        ...context,
        ...Object.fromEntries(
          attributesOf("account").map((attribute) => [attribute, [list]])
        ),
        b2b_price_rule: "lower_of_contract_and_offer",
      }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Calls until there are enough of them, or they have taken long enough. */
async function repeated(
  work: () => Promise<unknown>,
  { most, seconds }: { most: number; seconds: number }
): Promise<number[]> {
  const times: number[] = []
  const until = performance.now() + seconds * 1000
  while (times.length < most && (performance.now() < until || !times.length)) {
    times.push(await timed(work))
  }
  return times
}

async function ask(engine: Engine, accounts: number): Promise<void> {
  const prices = await engine.prices.calculatePrices(
    { id: PRICE_SETS },
    // Medusa types its contexts as flat, and builds nested ones.
    { context: contextOf(accounts) as PricingContext["context"] & object }
  )
  const isListed = prices.every((price) => price.is_calculated_price_price_list)
  if (prices.length !== PRICE_SETS.length || isListed !== accounts > 0) {
    throw new Error(`The ${engine.name} engine answered other prices.`)
  }
}

async function measure(engine: Engine, accounts: number) {
  const call = () => ask(engine, accounts)
  const [first = 0, ...warmUp] = await repeated(call, { most: 40, seconds: 2 })
  const isHopeless = first > HOPELESS && warmUp.length === 0
  const alone = isHopeless
    ? [first]
    : await repeated(call, { most: 200, seconds: 12 })
  const together = isHopeless
    ? []
    : await Promise.all(
        Array.from({ length: CLIENTS }, () =>
          repeated(call, { most: 40, seconds: 10 })
        )
      )
  const memory_mb = process.memoryUsage().rss / 2 ** 20
  return {
    engine: engine.name,
    accounts,
    alone,
    together: together.flat(),
    memory_mb,
  }
}

/**
 * `medusa exec` this with a file to write to and numbers of accounts: what the prices
 * of 50 variants cost by each engine, in milliseconds.
 */
export default async function benchPrices({
  container,
  args,
}: ExecArgs): Promise<void> {
  const [file = "", ...sizes] = args
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const engines = enginesOf(container.resolve(Modules.PRICING))
  const results = []
  let accounts = 0
  await givenVariants(knex)
  // A process is slow at first; what is measured first would be compared with that.
  for (const engine of engines) {
    await repeated(() => ask(engine, 0), { most: 300, seconds: 10 })
  }
  for (const size of sizes.map(Number)) {
    if (size > accounts) {
      await givenAccounts(knex, accounts + 1, size)
      accounts = size
    }
    for (const engine of engines) {
      await withIndexes(knex, engine.indexes)
      results.push(await measure(engine, accounts))
      fs.writeFileSync(file, JSON.stringify(results))
    }
  }
}
