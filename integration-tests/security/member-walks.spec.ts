import fc from "fast-check"
import { storeRules } from "../../src/api/store/b2b/rules"
import { openShop, PEOPLE, scale, type HttpClient, type Shop } from "../world"
import { idsOfOthers, idsShown } from "./matrix/ids-in"
import { SAMPLES } from "./matrix/samples"
import { stateOfOthers } from "./matrix/state-of"
import { addressOf, openTargets, type Targets } from "./matrix/targets"

const WALKS = Math.round(6 * scale())
const ACTIONS = 50

type Walker = {
  buyer: HttpClient
  company_id: string
  /** A company may know who its parent is, and nothing else of it. */
  parent_id: string | null
}

let shop: Shop
let targets: Targets
let walkers: Walker[]

const WALKERS = [
  PEOPLE.anna,
  PEOPLE.admin,
  PEOPLE.soleTrader,
  PEOPLE.accountsPayable,
  "phil.ackroyd@castlegarth-roofing.demo.test",
]

beforeAll(async () => {
  shop = await openShop("walks")
  targets = await openTargets(shop)
  walkers = await Promise.all(
    WALKERS.map(async (email) => {
      const [row] = await shop.database.sql<Omit<Walker, "buyer">>(
        `SELECT m.company_id, o.parent_id FROM b2b_member m
         JOIN customer c ON c.id = m.customer_id
         JOIN b2b_company o ON o.id = m.company_id WHERE c.email = $1`,
        [email]
      )
      if (!row) {
        throw new Error(`${email} is no member`)
      }
      return { ...row, buyer: await shop.as(email) }
    })
  )
})
afterAll(() => shop.close())

/** A step: a route, as it is meant or with an id of anybody put into its body. */
function steps(ids: string[]) {
  return fc.record({
    // By number: a failed walk is printed, and rules are too long for that.
    rule: fc.nat(storeRules.length - 1),
    foreign: fc.option(
      fc.record({
        key: fc.constantFrom("member_id", "ship_to_id", "project_id", "id"),
        id: fc.constantFrom(...ids),
      }),
      { nil: null }
    ),
    address_id: fc.option(fc.constantFrom(...ids), { nil: null, freq: 3 }),
  })
}

type Step = ReturnType<typeof steps> extends fc.Arbitrary<infer S> ? S : never

async function take(
  { buyer, company_id, parent_id }: Walker,
  { rule: index, foreign, address_id }: Step
): Promise<void> {
  const rule = storeRules[index]
  if (!rule) {
    return
  }
  const own = addressOf(rule.path, targets)
  const address =
    address_id === null
      ? own
      : own.replace(/\/[a-z]{3,8}_[0-9A-Za-z]+/, `/${address_id}`)
  const sample = SAMPLES[`${rule.method} ${rule.path}`]?.(targets)
  const body =
    rule.method === "POST"
      ? { ...sample, ...(foreign ? { [foreign.key]: foreign.id } : {}) }
      : undefined
  const answer = await buyer.request<unknown>(rule.method, address, body)
  const others = await idsOfOthers(shop.database, [company_id])
  const sent = `${address} ${JSON.stringify(body ?? {})}`
  expect({
    step: `${rule.method} ${sent}`,
    shown: idsShown(answer.body, others, `${sent} ${String(parent_id)}`),
    broke: answer.status >= 500,
  }).toEqual({ step: `${rule.method} ${sent}`, shown: [], broke: false })
}

it(`shows a member nothing foreign in ${String(WALKS)} walks of ${String(ACTIONS)} random actions each`, async () => {
  const rows = await shop.database.sql<{ id: string }>(
    `SELECT id FROM b2b_member UNION SELECT id FROM b2b_ship_to
     UNION SELECT id FROM b2b_project UNION SELECT id FROM b2b_company
     UNION SELECT id FROM b2b_account UNION SELECT id FROM b2b_ship_to_access`
  )
  const ids = [...rows.map(({ id }) => id), ...Object.values(targets.ids)]
  for (const walker of walkers) {
    const before = await stateOfOthers(shop.database, [walker.company_id])
    await fc.assert(
      fc.asyncProperty(
        fc.array(steps(ids), { minLength: ACTIONS, maxLength: ACTIONS }),
        async (walk) => {
          for (const step of walk) {
            await take(walker, step)
          }
        }
      ),
      // A walk changes the shop, so that it could not be walked again to shrink it.
      {
        numRuns: Math.max(1, Math.round(WALKS / walkers.length)),
        endOnFailure: true,
      }
    )
    expect(await stateOfOthers(shop.database, [walker.company_id])).toBe(before)
  }
}, 900_000)
