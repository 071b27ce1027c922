import { MathBN } from "@medusajs/framework/utils"
import type { AdminCreditAnswer } from "../../src/api/admin/b2b/accounts/[id]/credit-facility/types"
import { complete, erpHasIt, openShop, readyCart, type Shop } from "../world"
import { must } from "../world/http"
import { MARGARET, openApprovalDesk } from "../http/store/approval-desk"
import { openBudgetDesk } from "../http/store/budget-desk"
import { refusalsOf } from "../http/store/trade-counter"

let shop: Shop

beforeAll(async () => {
  shop = await openShop("on_account")
})
afterAll(() => shop.close())

it("an order over budget is approved by mail, goes on account, and is invoiced and paid", async () => {
  const desk = await openApprovalDesk(shop)
  const budgets = await openBudgetDesk(shop)
  const { anna, clerk, account } = desk
  const facility = `/admin/b2b/accounts/${account}/credit-facility`
  const ledger = `/admin/b2b/accounts/${account}/credit-entries`
  const credit = async () =>
    must(await clerk.get<AdminCreditAnswer>(facility), "credit").credit

  // The office gives credit; the company gives Anna a month's budget, and says who decides.
  must(await clerk.post(facility, { credit_limit: "1000" }), "limit")
  const budget = await budgets.give({ amount: "5", over: "ask" })
  await desk.policy({ name: "Over budget", trigger: { kind: "over_budget" } })

  const cart = await readyCart(shop, anna)
  expect(await refusalsOf(anna, cart)).toEqual(["b2b.approval.required"])
  await desk.asked(anna, cart)
  expect((await complete(anna, cart)).body.code).toBe("b2b.approval.pending")

  // Her approver reads the whole basket from his mail, signed in nowhere, and says yes.
  const token = desk.tokenFor(MARGARET)
  const links = "/store/b2b/approval-links"
  const opened = must(
    await shop.stranger.post<{
      approval_request: { status: string; snapshot: { lines: object[] } }
    }>(links, { token }),
    "open"
  ).approval_request
  expect(opened.status).toBe("pending")
  must(
    await shop.stranger.post(`${links}/decide`, { token, decision: "approve" }),
    "decide"
  )

  const { order } = must(await complete(anna, cart), "complete")
  const placed = await credit()
  expect(Number(placed.on_order)).toBeGreaterThan(0)
  expect(placed.balance).toBe("0")
  expect(await budgets.used(budget.id)).toBeGreaterThan(5)

  // The books see the order, then invoice it, then get the money.
  await erpHasIt(shop, cart)
  const total = placed.on_order
  must(
    await clerk.post(ledger, {
      kind: "invoice",
      amount: total,
      reference: "INV 7001",
      due_on: "2026-12-31",
      order_id: order?.id,
    }),
    "invoice"
  )
  expect(await credit()).toMatchObject({ balance: total, on_order: "0" })
  must(
    await clerk.post(ledger, {
      kind: "payment",
      amount: "10",
      reference: "BACS 12",
    }),
    "payment"
  )
  const left = MathBN.sub(total, 10).toString()
  expect(await credit()).toMatchObject({ balance: left })

  // From the ERP's next statement on, what it says counts.
  must(
    await clerk.post(facility, {
      statement: { balance: "33.30", overdue: "0", open_orders: "0" },
    }),
    "statement"
  )
  expect(await credit()).toMatchObject({
    balance: "33.3",
    on_order: "0",
    available: "966.7",
  })
})
