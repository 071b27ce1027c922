import type { CalculatedPriceSetDTO } from "@medusajs/framework/types"
import { cloneDatabase, scale, type Database } from "../../world"
import { openPricing, type OpenPricing } from "./pricing-module"
import { Random } from "./random"
import { randomQuestion, type Question } from "./random-context"
import { randomWorld, writeWorld } from "./random-world"

const SEED = Number(process.env.B2B_SEED ?? Date.now() % 2 ** 32)
const CASES = scale() >= 6 ? 20_000 : 3_000 * scale()
const PER_WORLD = 50
const AT_ONCE = 5

type Row = CalculatedPriceSetDTO & {
  rules_count: number
  price_list_rules_count: number | null
}

let database: Database
let open: OpenPricing

beforeAll(async () => {
  process.stdout.write(`Differential test: B2B_SEED=${String(SEED)}\n`)
  database = await cloneDatabase("parity")
  open = await openPricing(database)
})
afterAll(async () => {
  await open.close()
  await database.drop()
})

/** What stock's order of rows goes by. */
const rank = ({
  price_list_id,
  rules_count,
  price_list_rules_count,
  amount,
}: Row) =>
  [
    price_list_id !== null,
    rules_count + (price_list_rules_count ?? 0),
    String(amount),
  ].join(" ")

const byId = (rows: Row[]) =>
  [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))

/** Among equals stock takes any: the choice is not comparable where types differ. */
function tiesOf(rows: Row[]): "none" | "alike" | "unlike" {
  const types = new Map<string, Set<string | null>>()
  let hasTies = false
  for (const row of rows) {
    const key = `${row.price_set_id} ${rank(row)}`
    const seen = types.get(key)
    hasTies ||= seen !== undefined
    types.set(key, (seen ?? new Set()).add(row.price_list_type))
  }
  const isUnlike = [...types.values()].some(({ size }) => size > 1)
  return isUnlike ? "unlike" : hasTies ? "alike" : "none"
}

const amountsOnly = (
  prices: { id: string; calculated_amount: unknown; original_amount: unknown }[]
) =>
  prices.map(({ id, calculated_amount, original_amount }) => ({
    id,
    calculated_amount,
    original_amount,
  }))

async function compare({ filters, context }: Question) {
  const [ours, theirs] = (await Promise.all([
    open.rows.engine(filters, { context }),
    open.rows.stock(filters, { context }),
  ])) as [Row[], Row[]]
  expect(byId(ours)).toEqual(byId(theirs))
  expect(ours.map(rank)).toEqual(theirs.map(rank))
  const [engine, stock] = await Promise.all([
    open.pricing.calculatePrices(filters, { context }),
    open.stock.calculatePrices(filters, { context }),
  ])
  const ties = tiesOf(theirs)
  if (ties === "none") {
    expect(engine).toEqual(stock)
  } else if (ties === "alike") {
    expect(amountsOnly(engine)).toEqual(amountsOnly(stock))
  }
  return { rows: theirs, ties }
}

describe("the flat engine", () => {
  it(`answers ${String(CASES)} random questions as Medusa's own query does`, async () => {
    const seen = { cases: 0, answered: 0, listed: 0, tied: 0, unlike: 0 }
    for (let world = 0; seen.cases < CASES; world += 1) {
      const random = new Random(SEED + world)
      const shape = randomWorld(random)
      await writeWorld(database, shape)
      open.forgetAttributes()
      const questions = Array.from({ length: PER_WORLD }, () =>
        randomQuestion(random, shape)
      )
      while (questions.length > 0) {
        const turn = questions.splice(0, AT_ONCE)
        const results = await Promise.all(
          turn.map((question, index) =>
            compare(question).catch((error: unknown) => {
              const at = `B2B_SEED=${String(SEED + world)}, question ${String(PER_WORLD - questions.length - turn.length + index)}`
              throw new Error(
                `${at}: ${JSON.stringify(question)}\n${String(error)}`
              )
            })
          )
        )
        for (const { rows, ties } of results) {
          seen.cases += 1
          seen.answered += rows.length > 0 ? 1 : 0
          seen.listed += rows.some((row) => row.price_list_id) ? 1 : 0
          seen.tied += ties === "none" ? 0 : 1
          seen.unlike += ties === "unlike" ? 1 : 0
        }
      }
    }
    process.stdout.write(`Differential test: ${JSON.stringify(seen)}\n`)
    // A generator whose worlds never match would agree with anything.
    expect(seen.answered).toBeGreaterThan(CASES / 2)
    expect(seen.listed).toBeGreaterThan(CASES / 4)
    expect(seen.unlike).toBeLessThan(CASES / 4)
  }, 1_800_000)
})
