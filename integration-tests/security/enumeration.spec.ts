import { storeRules } from "../../src/api/store/b2b/rules"
import type { StoreRule } from "../../src/api/store/b2b/rule"
import { openShop, PEOPLE, type HttpClient, type Shop } from "../world"
import { changePolicy, demoOffice, openRep } from "../world/reps"
import { SAMPLES } from "./matrix/samples"
import { addressOf, openTargets, type Targets } from "./matrix/targets"

let shop: Shop
let targets: Targets
let outsider: HttpClient
/** A sales rep who serves nobody of the targets' company. */
let otherRep: HttpClient

beforeAll(async () => {
  shop = await openShop("enumeration", {
    env: { B2B_TEST_STATEMENTS: "yes" },
  })
  targets = await openTargets(shop)
  outsider = await shop.as(PEOPLE.soleTrader)
  const clerk = await shop.clerk()
  await changePolicy(clerk, await demoOffice(shop), { sees: "own" })
  otherRep = (await openRep(shop, clerk, { name: "Rhona Elsewhere" })).client
})
afterAll(async () => {
  await shop.close()
})

/** The same kind of id, which nobody has. */
function missingLike(id: string): string {
  const [prefix = ""] = id.split("_")
  return `${prefix}_${"0".repeat(Math.max(1, id.length - prefix.length - 1))}`
}

async function told(rule: StoreRule, id: string) {
  const own = addressOf(rule.path, targets)
  const target = /\/([a-z]{3,8}_[0-9A-Za-z]+)/.exec(own)?.[1] ?? ""
  const body =
    rule.method === "POST"
      ? SAMPLES[`${rule.method} ${rule.path}`]?.(targets)
      : undefined
  const asker = rule.needs === "sales_rep" ? otherRep : outsider
  const answer = await asker.request(
    rule.method,
    own.replace(target, id === "missing" ? missingLike(target) : target),
    body
  )
  const sent = id === "missing" ? missingLike(target) : target
  return {
    status: answer.status,
    body: JSON.stringify(answer.body).replaceAll(sent, "<id>"),
    statements: Number(answer.headers.get("x-test-statements")),
  }
}

const guarded = storeRules.filter(({ path }) => path.includes("/:"))

it.each(guarded.map((rule) => [`${rule.method} ${rule.path}`, rule] as const))(
  "%s tells a foreign id from a missing one neither in words nor in work",
  async (_name, rule) => {
    const foreign = await told(rule, "foreign")
    const missing = await told(rule, "missing")
    expect(foreign.status).toBe(404)
    expect(foreign.statements).toBeGreaterThan(0)
    expect(foreign).toEqual(missing)
  }
)
