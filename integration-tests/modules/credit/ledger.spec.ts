import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { scale } from "../../world"
import { openCredit, type CreditWorld } from "./credit-world"

/** 500 in `npm test`, 10,000 and more in `npm run test:long`. */
const OPERATIONS = scale() > 1 ? 10_000 : 500
const HEADERS = ["ohdr_a", "ohdr_b", "ohdr_c", "ohdr_d"]

let world: CreditWorld
beforeAll(async () => {
  world = await openCredit()
})
afterAll(() => world.close())

it(`keeps its sums over ${String(OPERATIONS)} random operations`, async () => {
  const amount = fc
    .integer({ min: 1, max: 5_000_000 })
    .map((thousandths) => (thousandths / 1000).toFixed(3))
  const header = fc.constantFrom(...HEADERS)
  const operation = fc.oneof(
    fc.record({ do: fc.constant("reserve" as const), header, amount }),
    fc.record({ do: fc.constant("hold" as const), header, amount }),
    fc.record({
      do: fc.constant("enter" as const),
      kind: fc.constantFrom(
        "invoice" as const,
        "payment" as const,
        "credit_note" as const,
        "adjustment" as const,
        "write_off" as const
      ),
      header: fc.option(header, { nil: undefined }),
      amount,
    })
  )
  const perRun = 50
  const runs = Math.max(1, Math.round(OPERATIONS / perRun))
  let run = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(operation, { minLength: perRun, maxLength: perRun }),
      async (operations) => {
        const account = `acct_random_${String(++run)}`
        await world.enter(account, { kind: "adjustment", amount: "0" })
        await world.setLimit(account, "9000")
        for (const one of operations) {
          if (one.do === "reserve") {
            const before = await world.standing(account)
            const { refusal } = await world.reserve(
              account,
              one.header,
              one.amount
            )
            if (refusal === null) {
              const after = await world.standing(account)
              const less = MathBN.lt(
                after.available ?? 0,
                before.available ?? 0
              )
              expect(less && MathBN.lt(after.available ?? 0, 0)).toBe(false)
            }
          } else if (one.do === "hold") {
            await world.hold(account, one.header, one.amount)
          } else {
            await world.enter(account, one)
          }
        }
        await world.expectSumsToAgree(account)
      }
    ),
    { numRuns: runs, endOnFailure: true }
  )
}, 600_000)

it("gives the same penny to one of two orders that come at once", async () => {
  const account = "acct_parallel"
  await world.enter(account, { kind: "adjustment", amount: "0" })
  await world.setLimit(account, "100")
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, index) =>
      world.reserve(account, `order ${String(index)}`, "7")
    )
  )
  expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(14)
  expect(await world.standing(account)).toMatchObject({
    on_order: "98",
    available: "2",
  })
  await world.expectSumsToAgree(account)
})

it("makes one facility of an account that is first seen twice at once", async () => {
  await Promise.all([
    world.reserve("acct_first", "one", "5"),
    world.reserve("acct_first", "two", "6"),
  ])
  expect(await world.standing("acct_first")).toMatchObject({
    on_order: "11",
    available: null,
  })
})

it("lets an order hold what is neither invoiced nor paid of it", async () => {
  const account = "acct_order"
  await world.reserve(account, "one", "100.10")
  await world.enter(account, {
    kind: "invoice",
    amount: "40.05",
    header: "one",
  })
  expect(await world.standing(account)).toMatchObject({
    balance: "40.05",
    on_order: "60.05",
  })
  await world.hold(account, "one", "90")
  expect(await world.standing(account)).toMatchObject({ on_order: "49.95" })
  await world.hold(account, "one", "0")
  expect(await world.standing(account)).toMatchObject({
    balance: "40.05",
    on_order: "0",
  })
  await world.expectSumsToAgree(account)
})

it("enters a document once, and refuses it with another amount", async () => {
  const account = "acct_twice"
  const invoice = { kind: "invoice", amount: "10", reference: "INV 1" } as const
  const [first, second] = await Promise.all([
    world.enter(account, invoice),
    world.enter(account, invoice),
  ])
  expect(first.id).toBe(second.id)
  const third = await world.enter(account, { ...invoice, amount: "10.01" })
  expect(third.refusal?.code).toBe("b2b.credit.entry_exists")
  expect(await world.standing(account)).toMatchObject({ balance: "10" })
})

it("takes a document out again with all that it did", async () => {
  const account = "acct_undo"
  await world.reserve(account, "one", "50")
  const { id } = await world.enter(account, {
    kind: "invoice",
    amount: "50",
    header: "one",
  })
  await world.service.retract(id, world.now())
  expect(await world.standing(account)).toMatchObject({
    balance: "0",
    on_order: "50",
  })
  await world.expectSumsToAgree(account)
})

it("pays the oldest invoice first, and says since when one is overdue", async () => {
  const account = "acct_overdue"
  await world.enter(account, {
    kind: "invoice",
    amount: "30",
    due_on: "2026-10-20",
  })
  await world.enter(account, {
    kind: "invoice",
    amount: "20",
    due_on: "2026-10-31",
  })
  await world.enter(account, {
    kind: "invoice",
    amount: "99",
    due_on: "2026-11-30",
  })
  expect(await world.standing(account, "2026-11-01")).toMatchObject({
    overdue: "50",
    overdue_since: "2026-10-20",
  })
  await world.enter(account, { kind: "payment", amount: "35" })
  expect(await world.standing(account, "2026-11-01")).toMatchObject({
    overdue: "15",
    overdue_since: "2026-10-31",
  })
  expect(await world.standing(account, "2026-10-31")).toMatchObject({
    overdue: "0",
    overdue_since: null,
  })
})

it("counts what the books have seen once, and what they cannot have seen too", async () => {
  const account = "acct_books"
  await world.reserve(account, "seen", "100")
  await world.service.markSeen([`${account}.seen`], world.now())
  await world.reserve(account, "on its way", "20")
  const asOf = world.now()
  await world.database.sql(
    `UPDATE b2b_credit_facility SET as_of = $2, balance = 500, open_orders = 100,
       overdue = 0 WHERE account_id = $1`,
    [account, asOf]
  )
  expect(await world.standing(account)).toMatchObject({
    balance: "500",
    on_order: "120",
  })
  await world.service.markSeen([`${account}.on its way`], world.now())
  await world.reserve(account, "later", "3")
  await world.enter(account, { kind: "payment", amount: "50" })
  expect(await world.standing(account)).toMatchObject({
    balance: "450",
    on_order: "123",
  })
})
