import { PERMISSIONS } from "../../src/modules/company/domain/permissions"
import { storeRules } from "../../src/api/store/b2b/rules"
import { openShop, scale, signInAdmin, type Shop } from "../world"
import { chooseSeed, seededRandom } from "../faults/random"
import { openActors, type Actors } from "./matrix/actors"
import { idsOfOthers } from "./matrix/ids-in"
import { mutateAddress, mutateBody } from "./matrix/mutate"
import { QUERIES, SAMPLES } from "./matrix/samples"
import { stateOfOthers } from "./matrix/state-of"
import { addressOf, openTargets, type Targets } from "./matrix/targets"

/** 10,000 and more in `npm run test:long`. */
const REQUESTS = Math.round(2_500 * scale())
const AT_ONCE = 6

let shop: Shop
let targets: Targets
let actors: Actors

beforeAll(async () => {
  shop = await openShop("hostile")
  targets = await openTargets(shop)
  actors = await openActors(
    shop,
    {
      token: await signInAdmin(shop.server.url, shop.demo.admin),
      secretKey: "none",
    },
    PERMISSIONS
  )
})
afterAll(() => shop.close())

type Answered = { request: string; status: number; body: unknown }

it(`${String(REQUESTS)} mutated requests break nothing and reach nobody else`, async () => {
  const seed = chooseSeed()
  process.stdout.write(`security: B2B_SEED=${String(seed)}\n`)
  const random = seededRandom(seed)
  const foreign = [...(await idsOfOthers(shop.database, [targets.company_id]))]
  const ids = [...foreign.slice(0, 200), ...Object.values(targets.ids)]
  const before = await stateOfOthers(shop.database, [targets.company_id])
  const member = actors.of("entitled member")
  const broken: Answered[] = []
  const statuses = new Map<number, number>()

  async function sendOne(): Promise<void> {
    const rule = storeRules[Math.floor(random() * storeRules.length)]
    if (!rule) {
      return
    }
    const name = `${rule.method} ${rule.path}`
    const address = mutateAddress(
      random,
      addressOf(rule.path, targets) + (QUERIES[name] ?? ""),
      ids
    )
    const sample = SAMPLES[name]?.(targets) ?? {}
    const body =
      rule.method === "GET" ? undefined : mutateBody(random, sample, ids)
    const answer = await member.request(rule.method, address, body)
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    if (answer.status >= 500) {
      broken.push({
        request: `${rule.method} ${address} ${JSON.stringify(body)}`,
        status: answer.status,
        body: answer.body,
      })
    }
  }

  let left = REQUESTS
  async function worker(): Promise<void> {
    while (left > 0) {
      left -= 1
      await sendOne()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  process.stdout.write(
    `security: ${[...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${String(count)} × ${String(status)}`)
      .join(", ")}\n`
  )
  expect(broken.slice(0, 5)).toEqual([])
  expect(await stateOfOthers(shop.database, [targets.company_id])).toBe(before)
}, 1_200_000)
