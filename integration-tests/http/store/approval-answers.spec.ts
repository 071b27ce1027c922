import {
  complete,
  openShop,
  PEOPLE,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { must } from "../../world/http"
import { openApprovalDesk, type ApprovalDesk } from "./approval-desk"
import { refusalsOf } from "./trade-counter"

/** Who may answer, and how often. */
describe("an order that must be approved", () => {
  let shop: Shop
  let desk: ApprovalDesk
  let anna: HttpClient

  beforeAll(async () => {
    shop = await openShop("approval_answers")
    desk = await openApprovalDesk(shop)
    anna = desk.anna
    await desk.policy()
  })
  afterAll(() => shop.close())

  const cartOf = (quantity = 1) => readyCart(shop, anna, { quantity })

  it("is not approved by who asked, though he may approve others'", async () => {
    const cart = await readyCart(shop, desk.lucy)
    const request = await desk.asked(desk.lucy, cart)
    expect(request.may_decide).toBe(false)
    const own = await desk.decide(desk.lucy, request)
    expect([own.status, own.body.code]).toEqual([
      403,
      "b2b.approval.own_request",
    ])
    expect((await complete(desk.lucy, cart)).status).toBe(400)
  })

  it("is approved or rejected once: no answer is taken back", async () => {
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    must(await desk.decide(desk.margaret, request, "reject"), "reject")
    for (const by of [desk.margaret, desk.lucy]) {
      expect((await desk.decide(by, request)).body.code).toBe(
        "b2b.approval_request.not_pending"
      )
    }
    expect((await desk.whole(desk.margaret, request)).status).toBe("rejected")
  })

  it("is answered once, however many answer at once", async () => {
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    const answers = await Promise.all([
      desk.decide(desk.margaret, request, "approve"),
      desk.decide(desk.lucy, request, "reject"),
      desk.decide(desk.margaret, request, "reject"),
      desk.decide(desk.lucy, request, "approve"),
    ])
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 400, 400, 400])
    const { decisions, status } = await desk.whole(anna, request)
    expect(decisions).toHaveLength(1)
    expect(status).toBe(
      decisions[0]?.decision === "approve" ? "approved" : "rejected"
    )
  })

  it("is asked for once, however many ask at once", async () => {
    const cart = await cartOf()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => desk.ask(anna, cart))
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201, 400, 400, 400,
    ])
    const rows = await shop.database.sql(
      "SELECT id FROM b2b_approval_request WHERE cart_id = $1",
      [cart]
    )
    expect(rows).toHaveLength(1)
  })

  it("is nothing that others can ask for, see, answer or take back", async () => {
    const cart = await cartOf()
    const stranger = await shop.as(PEOPLE.soleTrader)
    const kev = await shop.as(PEOPLE.foreman)
    expect((await desk.ask(stranger, cart)).status).toBe(404)
    expect((await desk.ask(kev, cart)).status).toBeGreaterThanOrEqual(403)
    expect(await refusalsOf(anna, cart)).toEqual(["b2b.approval.required"])

    const request = await desk.asked(anna, cart)
    for (const by of [stranger, kev]) {
      const answers = [
        await by.get<{ code: string }>(
          `/store/b2b/approval-requests/${request.id}`
        ),
        await desk.decide(by, request),
        await desk.withdraw(by, request),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    }
    const taken = await desk.withdraw(desk.margaret, request)
    expect(taken.body.code).toBe("b2b.approval_request.not_yours")
  })

  it("takes no word that is not in the list, and no status from a client", async () => {
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    const path = `/store/b2b/approval-requests/${request.id}/decisions`
    for (const body of [
      { decision: "approved" },
      { decision: null },
      { status: "approved" },
      { decision: "approve", status: "approved" },
      { decision: "approve", decider_id: desk.ids.anna },
      {},
      [],
    ]) {
      expect((await desk.margaret.post(path, body)).status).toBe(400)
    }
    const bad = `/store/b2b/approval-requests?status=any`
    expect((await anna.get(bad)).status).toBe(400)
    expect((await desk.whole(anna, request)).decisions).toEqual([])
  })

  it("is no clerk's to decide where his office was not asked", async () => {
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    const path = `/admin/b2b/approval-requests/${request.id}`
    const seen = await desk.clerk.get<{
      approval_request: { may_decide: boolean }
    }>(path)
    expect(seen.body.approval_request.may_decide).toBe(false)
    const answer = await desk.clerk.post<{ code: string }>(
      `${path}/decisions`,
      { decision: "approve" }
    )
    expect([answer.status, answer.body.code]).toEqual([
      403,
      "b2b.approval.not_yours",
    ])
  })

  it("is no longer approved by who lost the right", async () => {
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    await shop.database.sql(
      "UPDATE b2b_account SET restrictions = '{order.approve}' WHERE id = $1",
      [desk.account]
    )
    try {
      expect((await desk.decide(desk.margaret, request)).status).toBe(403)
      expect(await desk.toDecide(desk.margaret)).toEqual([])
    } finally {
      await shop.database.sql(
        "UPDATE b2b_account SET restrictions = '{}' WHERE id = $1",
        [desk.account]
      )
    }
    expect(await desk.toDecide(desk.margaret)).toContain(request.id)
  })
})
