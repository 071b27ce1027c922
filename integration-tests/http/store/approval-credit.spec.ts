import type { AdminCreditAnswer } from "../../../src/api/admin/b2b/accounts/[id]/credit-facility/types"
import { complete, openShop, readyCart, type Shop } from "../../world"
import { must } from "../../world/http"
import { openApprovalDesk, type ApprovalDesk } from "./approval-desk"
import { refusalsOf } from "./trade-counter"

let shop: Shop
let desk: ApprovalDesk
beforeAll(async () => {
  shop = await openShop("approval_credit")
  desk = await openApprovalDesk(shop)
})
afterAll(() => shop.close())

const facility = () => `/admin/b2b/accounts/${desk.account}/credit-facility`
const credit = async () =>
  must(await desk.clerk.get<AdminCreditAnswer>(facility()), "credit").credit
const limit = async (credit_limit: string) =>
  must(await desk.clerk.post(facility(), { credit_limit }), "limit")

it("a cart that waits for a yes keeps its credit free from those who come later", async () => {
  const policy = await desk.policy()
  const [first, second] = [
    await readyCart(shop, desk.anna),
    await readyCart(shop, desk.anna),
  ]
  const asked = await desk.asked(desk.anna, first)
  const { awaiting_approval, on_order } = await credit()
  const total = Number(awaiting_approval)
  expect(total).toBeGreaterThan(0)
  await limit((Number(on_order) + total * 1.5).toFixed(2))
  const later = await desk.asked(desk.anna, second)
  expect(Number((await credit()).available)).toBeCloseTo(-total / 2, 1)

  // Who asked first may order, although the other one still waits.
  must(await desk.decide(desk.margaret, asked), "first")
  must(await complete(desk.anna, first), "complete")
  expect(Number((await credit()).awaiting_approval)).toBeCloseTo(total, 5)

  // A cart that needs nobody's yes finds nothing left.
  await desk.without(policy)
  const third = await readyCart(shop, desk.anna)
  expect(await refusalsOf(desk.anna, third)).toEqual([
    "b2b.credit.limit_exceeded",
  ])
  await limit((Number(on_order) + total * 2.5).toFixed(2))
  expect(await refusalsOf(desk.anna, third)).toEqual([
    "b2b.credit.limit_exceeded",
  ])
  expect((await complete(desk.anna, third)).body.code).toBe(
    "b2b.credit.limit_exceeded"
  )

  // Refused, it is nobody's any more.
  must(await desk.decide(desk.margaret, later, "reject", "No"), "reject")
  expect((await credit()).awaiting_approval).toBe("0")
  expect((await complete(desk.anna, third)).body.type).toBe("order")
})
