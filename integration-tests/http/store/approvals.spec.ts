import type { StoreApprovalDelegationListAnswer } from "../../../src/api/store/b2b/approval-delegations/types"
import {
  complete,
  eventually,
  openShop,
  PEOPLE,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { must } from "../../world/http"
import { LUCY, openApprovalDesk, type ApprovalDesk } from "./approval-desk"
import { refusalsOf } from "./trade-counter"

const HOUR = 3_600_000
const DAY = 24 * HOUR
const ADMIN = "/admin/b2b/approval-requests"
const DELEGATIONS = "/store/b2b/approval-delegations"

describe("approvals", () => {
  let shop: Shop
  let desk: ApprovalDesk
  let anna: HttpClient
  let kev: HttpClient
  const policies: string[] = []

  beforeAll(async () => {
    shop = await openShop("approvals", {
      b2b: { approvals: { interval_seconds: 1 } },
    })
    desk = await openApprovalDesk(shop)
    anna = desk.anna
    kev = await shop.as(PEOPLE.foreman)
  })
  afterAll(() => shop.close())
  afterEach(async () => {
    shop.server.clock.release()
    await Promise.all(policies.splice(0).map((id) => desk.without(id)))
  })

  const cartOf = (quantity = 1) => readyCart(shop, anna, { quantity })
  const policy = async (change: object = {}, rule: object = {}) => {
    const id = await desk.policy(change, rule)
    policies.push(id)
    return id
  }
  const member = (id: string) => ({ kind: "member", id })
  const one = (...who: object[]) => ({ who, mode: "any" })
  const all = (...who: object[]) => ({ who, mode: "all" })
  const today = () => new Date().toISOString().slice(0, 10)
  const dayIn = (days: number) =>
    new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

  it("go step by step, and a step with AND needs both", async () => {
    const { margaret, lucy } = desk.ids
    await policy(
      {},
      {
        tiers: [one(member(lucy)), all(member(margaret), member(lucy))],
      }
    )
    const request = await desk.asked(anna, await cartOf())
    expect(request.tiers.map(({ state }) => state)).toEqual([
      "waiting",
      "later",
    ])
    expect((await desk.decide(desk.margaret, request)).body.code).toBe(
      "b2b.approval.not_yours"
    )
    expect(await desk.toDecide(desk.margaret)).toEqual([])
    must(await desk.decide(desk.lucy, request), "first step")
    must(await desk.decide(desk.lucy, request), "second step, one of two")
    expect((await desk.decide(desk.lucy, request)).body.code).toBe(
      "b2b.approval_request.decided"
    )
    expect(await desk.toDecide(desk.lucy)).toEqual([])
    expect(await desk.toDecide(desk.margaret)).toEqual([request.id])
    const done = must(await desk.decide(desk.margaret, request), "last")
    expect(done.approval_request).toMatchObject({
      status: "approved",
      decisions: [{ tier: 0 }, { tier: 1 }, { tier: 1 }],
    })
  })

  it("show the whole basket to who decides", async () => {
    await policy()
    const cart = await cartOf(7)
    must(
      await anna.post(`/store/b2b/carts/${cart}/order-header`, {
        po_number: "PO 77",
      }),
      "header"
    )
    const request = must(
      await desk.ask(anna, cart, "For the gate"),
      "ask"
    ).approval_request
    const { snapshot, note, reasons } = await desk.whole(desk.margaret, request)
    expect(note).toBe("For the gate")
    expect(reasons).toMatchObject([{ name: "Big orders", kind: "order_total" }])
    expect(snapshot).toMatchObject({
      po_number: "PO 77",
      lines: [{ quantity: 7 }],
    })
    expect(Number(snapshot.total)).toBeGreaterThan(0)
  })

  it("may be a delegate's, on the days that he was named for", async () => {
    await policy({}, { tiers: [one(member(desk.ids.margaret))] })
    const request = await desk.asked(anna, await cartOf())
    expect((await desk.decide(kev, request)).status).toBe(404)
    const named = (by: HttpClient, body: object) =>
      by.post<{ code?: string; approval_delegation: { id: string } }>(
        DELEGATIONS,
        body
      )
    expect(
      (await named(kev, { delegate_id: desk.ids.lucy, ends_on: dayIn(3) }))
        .status
    ).toBe(403)
    for (const wrong of [
      { delegate_id: desk.ids.margaret, ends_on: dayIn(3) },
      { delegate_id: desk.ids.kev, ends_on: dayIn(-3) },
      { delegate_id: "memb_none", ends_on: dayIn(3) },
    ]) {
      expect((await named(desk.margaret, wrong)).body.code).toBe(
        "b2b.approval_delegation.invalid"
      )
    }
    const later = {
      delegate_id: desk.ids.kev,
      starts_on: dayIn(5),
      ends_on: dayIn(9),
    }
    const { id } = must(
      await named(desk.margaret, later),
      "delegate"
    ).approval_delegation
    expect((await desk.decide(kev, request)).status).toBe(404)
    shop.server.clock.travel(6 * DAY)
    expect(await desk.toDecide(kev)).toContain(request.id)
    shop.server.clock.travel(6 * DAY)
    expect((await desk.decide(kev, request)).status).toBe(404)
    shop.server.clock.release()

    expect((await kev.delete(`${DELEGATIONS}/${id}`)).status).toBe(404)
    must(await desk.margaret.delete(`${DELEGATIONS}/${id}`), "end")
    must(await named(desk.margaret, { ...later, starts_on: today() }), "again")
    const list = await kev.get<StoreApprovalDelegationListAnswer>(DELEGATIONS)
    expect(list.body.approval_delegations).toMatchObject([
      { member_name: "Margaret Oldroyd" },
    ])
    const answer = must(await desk.decide(kev, request), "as delegate")
    expect(answer.approval_request).toMatchObject({
      status: "approved",
      decisions: [
        { decider_name: "Kev Dobson", on_behalf_of_name: "Margaret Oldroyd" },
      ],
    })
  })

  it("are the office's where nobody can decide, and never pass by themselves", async () => {
    const own = { tiers: [one(member(desk.ids.anna))] }
    await policy({}, own)
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    expect(request.tiers).toMatchObject([
      { escalated_to: [{ kind: "office" }] },
    ])
    expect((await complete(anna, cart)).body.code).toBe("b2b.approval.pending")
    const waiting = await desk.clerk.get<{
      approval_requests: { id: string }[]
    }>(`${ADMIN}?asks_office=true`)
    expect(waiting.body.approval_requests.map(({ id }) => id)).toEqual([
      request.id,
    ])
    const said = await desk.clerk.post(`${ADMIN}/${request.id}/decisions`, {
      decision: "approve",
    })
    expect(said.status).toBe(200)
    expect(await refusalsOf(anna, cart)).toEqual([])
  })

  it("are refused where nobody can decide and the policy says so", async () => {
    await policy(
      {},
      { tiers: [one(member(desk.ids.anna))], when_nobody: "refuse" }
    )
    const cart = await cartOf()
    expect((await desk.ask(anna, cart)).body.code).toBe("b2b.approval.nobody")
    expect((await complete(anna, cart)).status).toBe(400)
  })

  it("pass on to others after a time, and run out after a longer one", async () => {
    const { margaret, lucy } = desk.ids
    await policy(
      { valid_days: 3 },
      {
        tiers: [one(member(margaret))],
        escalate_after_hours: 4,
        escalate_to: [member(lucy)],
      }
    )
    const request = await desk.asked(anna, await cartOf())
    expect((await desk.decide(desk.lucy, request)).status).toBe(403)
    shop.server.clock.travel(5 * HOUR)
    await eventually(async () => {
      expect(await desk.toDecide(desk.lucy)).toContain(request.id)
    })
    // The mail goes out when it is passed on already.
    await eventually(() => {
      expect(desk.tokenFor(LUCY, "b2b-approval-escalated")).not.toBe("")
    })
    const other = await desk.asked(anna, await cartOf())
    must(await desk.decide(desk.margaret, other), "approve")
    shop.server.clock.travel(4 * DAY)
    expect((await desk.decide(desk.lucy, request)).status).toBe(400)
    await eventually(async () => {
      expect((await desk.whole(anna, request)).status).toBe("expired")
      expect((await desk.whole(anna, other)).status).toBe("expired")
    })
    expect(await refusalsOf(anna, other.cart_id)).toContain(
      "b2b.approval.required"
    )
  })

  it("are found by whoever is left when the one who was asked is gone", async () => {
    await policy(
      {},
      {
        tiers: [one(member(desk.ids.margaret))],
        escalate_to: [member(desk.ids.lucy)],
      }
    )
    const request = await desk.asked(anna, await cartOf())
    await shop.database.sql(
      "UPDATE b2b_member SET status = 'suspended' WHERE id = $1",
      [desk.ids.margaret]
    )
    try {
      await eventually(async () => {
        expect(await desk.toDecide(desk.lucy)).toContain(request.id)
      })
    } finally {
      await shop.database.sql(
        "UPDATE b2b_member SET status = 'active' WHERE id = $1",
        [desk.ids.margaret]
      )
    }
    must(await desk.decide(desk.lucy, request), "approve")
  })

  it("let a change within the tolerance pass", async () => {
    await policy({ tolerance_percent: 25 })
    const cart = await cartOf(10)
    must(
      await desk.decide(desk.margaret, await desk.asked(anna, cart)),
      "approve"
    )
    const { body } = await anna.get<{ cart: { items: { id: string }[] } }>(
      `/store/carts/${cart}`
    )
    const line = `/store/carts/${cart}/line-items/${body.cart.items[0]?.id ?? ""}`
    must(await anna.post(line, { quantity: 11 }), "a little more")
    expect(await refusalsOf(anna, cart)).not.toContain("b2b.approval.required")
    must(await anna.post(line, { quantity: 40 }), "much more")
    expect(await refusalsOf(anna, cart)).toContain("b2b.approval.required")
  })
})
