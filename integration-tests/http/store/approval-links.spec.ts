import { openShop, readyCart, type HttpClient, type Shop } from "../../world"
import { must } from "../../world/http"
import {
  LUCY,
  MARGARET,
  openApprovalDesk,
  type ApprovalDesk,
} from "./approval-desk"

const DAY = 86_400_000
const LINKS = "/store/b2b/approval-links"

describe("an approver's link", () => {
  let shop: Shop
  let desk: ApprovalDesk
  let anna: HttpClient

  beforeAll(async () => {
    shop = await openShop("approval_links")
    desk = await openApprovalDesk(shop)
    anna = desk.anna
    await desk.policy()
  })
  afterAll(() => shop.close())
  afterEach(() => {
    shop.server.clock.release()
  })

  const cartOf = (quantity = 1) => readyCart(shop, anna, { quantity })
  type Opened = {
    code?: string
    approval_request: { status: string; snapshot: { total: string } }
  }
  const open = (token: string) => shop.stranger.post<Opened>(LINKS, { token })
  const decide = (token: string, decision = "approve") =>
    shop.stranger.post<Opened>(`${LINKS}/decide`, { token, decision })
  const INVALID = [404, "b2b.approval_link.invalid"]

  it("needs no login, decides nothing when opened, and once when told to", async () => {
    const cart = await cartOf()
    const request = await desk.asked(anna, cart)
    const token = desk.tokenFor(MARGARET)
    for (let times = 0; times < 3; times += 1) {
      const { approval_request } = must(await open(token), "open")
      expect(approval_request.status).toBe("pending")
      expect(Number(approval_request.snapshot.total)).toBeGreaterThan(0)
    }
    const answers = await Promise.all([
      decide(token),
      decide(token),
      decide(token, "reject"),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const { decisions } = await desk.whole(anna, request)
    expect(decisions).toMatchObject([{ decider_name: "Margaret Oldroyd" }])
    for (const used of [token, desk.tokenFor(LUCY)]) {
      const again = await decide(used)
      expect([again.status, again.body.code]).toEqual(INVALID)
      expect((await open(used)).status).toBe(404)
    }
  })

  it("counts for one person, one request and one basket", async () => {
    const first = await desk.asked(anna, await cartOf())
    const token = desk.tokenFor(MARGARET)
    const second = await desk.asked(anna, await cartOf(2))
    const forged = [
      token.replace(first.id, second.id),
      token.replace(desk.ids.margaret, desk.ids.lucy),
      token.replace(".0.", ".1."),
      token.slice(0, -3),
      `${token}A`,
      "a.0.member.b.c",
      "x",
    ]
    for (const wrong of forged) {
      const answer = await decide(wrong)
      expect([answer.status, answer.body.code]).toEqual(INVALID)
    }
    must(await desk.withdraw(anna, first), "withdraw")
    const anew = await desk.asked(anna, first.cart_id)
    const old = await decide(token)
    expect([old.status, old.body.code]).toEqual(INVALID)
    expect((await desk.whole(anna, anew)).decisions).toEqual([])
  })

  it("ends with the right of whose it is, and leaves no secret in the database", async () => {
    await desk.asked(anna, await cartOf())
    const token = desk.tokenFor(MARGARET)
    const kept = await shop.database.sql(
      "SELECT id FROM notification WHERE CAST(data AS text) LIKE '%' || $1 || '%'",
      [token]
    )
    expect(kept).toEqual([])
    await shop.database.sql(
      "UPDATE b2b_member SET status = 'suspended' WHERE id = $1",
      [desk.ids.margaret]
    )
    const answer = await decide(token)
    await shop.database.sql(
      "UPDATE b2b_member SET status = 'active' WHERE id = $1",
      [desk.ids.margaret]
    )
    expect([answer.status, answer.body.code]).toEqual(INVALID)
    shop.server.clock.travel(40 * DAY)
    expect((await open(token)).status).toBe(404)
  })
})
