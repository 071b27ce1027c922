import {
  complete,
  openShop,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { must } from "../../world/http"
import { actFor, assign, openRep, type Rep } from "../../world/reps"
import { openApprovalDesk, repCart, type ApprovalDesk } from "./approval-desk"
import { refusalsOf } from "./trade-counter"

const REP = "/store/b2b/rep/approval-requests"

/** Every way to an order comes by the same question. */
describe("an approval is asked for", () => {
  let shop: Shop
  let desk: ApprovalDesk
  let anna: HttpClient
  let rep: Rep
  const policies: string[] = []

  beforeAll(async () => {
    shop = await openShop("approval_doors")
    desk = await openApprovalDesk(shop)
    anna = desk.anna
    rep = await openRep(shop, desk.clerk, { name: "Ruth Field" })
    await assign(desk.clerk, rep, desk.account)
  })
  afterAll(() => shop.close())
  afterEach(async () => {
    await Promise.all(policies.splice(0).map((id) => desk.without(id)))
  })

  const policy = async (change: object = {}, rule: object = {}) => {
    policies.push(await desk.policy(change, rule))
  }
  const bySalesRep = { tiers: [{ who: [{ kind: "sales_rep" }] }] }

  it("by a rep who acts, who answers for nobody meanwhile", async () => {
    await policy({}, bySalesRep)
    const acting = await actFor(rep.client, desk.account, {
      member_id: desk.ids.anna,
    })
    const cart = await repCart(shop, acting.client)
    expect((await complete(acting.client, cart)).body.code).toBe(
      "b2b.approval.required"
    )
    const request = await desk.asked(acting.client, cart)
    expect(request.requested_by_name).toBe("Ruth Field")
    const tries = [
      await desk.decide(acting.client, request),
      await rep.client.post(`${REP}/${request.id}/decisions`, {
        decision: "approve",
      }),
      await desk.decide(anna, request),
    ]
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 403])
    must(await desk.withdraw(acting.client, request), "withdraw")
  })

  it("of the sales rep who serves the account, and of no other", async () => {
    await policy({}, bySalesRep)
    const request = await desk.asked(anna, await readyCart(shop, anna))
    const other = await openRep(shop, desk.clerk, { name: "Olga Other" })
    const path = `${REP}/${request.id}`
    expect((await other.client.get(path)).status).toBe(404)
    expect(
      (await other.client.post(`${path}/decisions`, { decision: "approve" }))
        .status
    ).toBe(404)
    expect((await desk.decide(desk.margaret, request)).status).toBe(403)
    const list = await rep.client.get<{
      approval_requests: { id: string }[]
      count: number
    }>(REP)
    expect(list.body).toMatchObject({
      approval_requests: [{ id: request.id, may_decide: true }],
      count: 1,
    })
    must(await rep.client.get(path), "see")
    must(
      await rep.client.post(`${path}/decisions`, { decision: "approve" }),
      "approve"
    )
    expect((await complete(anna, request.cart_id)).status).toBe(200)
  })

  it("for a cart that was handed over, whatever was approved for another", async () => {
    await policy()
    const acting = await actFor(rep.client, desk.account, {
      member_id: desk.ids.anna,
    })
    const cart = await repCart(shop, acting.client)
    must(
      await acting.client.post(`/store/b2b/carts/${cart}/hand-over`, {}),
      "hand over"
    )
    expect(await refusalsOf(anna, cart)).toContain("b2b.approval.required")
    expect((await complete(anna, cart)).status).toBe(400)
  })

  it("again for a saved cart that becomes a new one", async () => {
    await policy()
    const cart = await readyCart(shop, anna)
    must(
      await desk.decide(desk.margaret, await desk.asked(anna, cart)),
      "approve"
    )
    const { saved_cart } = must(
      await anna.post<{ saved_cart: { id: string } }>(
        "/store/b2b/saved-carts",
        { cart_id: cart, title: "Kept" }
      ),
      "save"
    )
    const activated = must(
      await anna.post<{ cart_id?: string; cart?: { id: string } }>(
        `/store/b2b/saved-carts/${saved_cart.id}/activate`,
        {}
      ),
      "activate"
    )
    const copy = activated.cart_id ?? activated.cart?.id ?? ""
    expect(copy).not.toBe(cart)
    expect(await refusalsOf(anna, copy)).toContain("b2b.approval.required")
  })
})
