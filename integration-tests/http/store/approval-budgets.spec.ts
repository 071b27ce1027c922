import { complete, openShop, readyCart, type Shop } from "../../world"
import { must } from "../../world/http"
import { openApprovalDesk, type ApprovalDesk } from "./approval-desk"
import { openBudgetDesk, type BudgetDesk } from "./budget-desk"
import { refusalsOf } from "./trade-counter"

describe("a budget that asks", () => {
  let shop: Shop
  let desk: ApprovalDesk
  let money: BudgetDesk

  beforeAll(async () => {
    shop = await openShop("approval_budgets")
    desk = await openApprovalDesk(shop)
    money = await openBudgetDesk(shop)
  })
  afterAll(() => shop.close())

  it("stops while nobody is there to say yes, and then counts what was approved", async () => {
    const { id } = await money.give({ amount: "0", over: "ask" })
    const cart = await readyCart(shop, desk.anna)
    expect(await refusalsOf(desk.anna, cart)).toEqual([
      "b2b.budget.needs_approval",
    ])

    const policy = await desk.policy({ trigger: { kind: "over_budget" } })
    expect(await refusalsOf(desk.anna, cart)).toEqual(["b2b.approval.required"])
    expect((await complete(desk.anna, cart)).body.code).toBe(
      "b2b.approval.required"
    )
    must(
      await desk.decide(desk.margaret, await desk.asked(desk.anna, cart)),
      "approve"
    )
    expect(await refusalsOf(desk.anna, cart)).toEqual([])
    expect((await complete(desk.anna, cart)).body.type).toBe("order")
    expect(await money.used(id)).toBeGreaterThan(0)

    const next = await readyCart(shop, desk.anna)
    expect(await refusalsOf(desk.anna, next)).toEqual(["b2b.approval.required"])
    await desk.without(policy)
    expect((await complete(desk.anna, next)).body.code).toBe(
      "b2b.budget.needs_approval"
    )
  })

  it("lets another that blocks stop all the same", async () => {
    const policy = await desk.policy({ trigger: { kind: "over_budget" } })
    const cart = await readyCart(shop, desk.anna)
    must(
      await desk.decide(desk.margaret, await desk.asked(desk.anna, cart)),
      "approve"
    )
    await money.give({ name: "Hard stop", amount: "0", over: "block" })
    const answer = await complete(desk.anna, cart)
    expect([answer.status, answer.body.code]).toEqual([
      400,
      "b2b.budget.exceeded",
    ])
    await desk.without(policy)
  })
})
