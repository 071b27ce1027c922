import type { AdminApprovalPreviewAnswer } from "../../../src/api/admin/b2b/approval-policies/types"
import { openShop, placeOrder, type ErrorBody, type Shop } from "../../world"
import { must } from "../../world/http"
import { openApprovalDesk, type ApprovalDesk } from "../store/approval-desk"

const PREVIEW = "/admin/b2b/approval-policies/preview"

/** What a policy would have asked, before it is switched on. */
describe("a policy is tried on the past", () => {
  let shop: Shop
  let desk: ApprovalDesk

  beforeAll(async () => {
    shop = await openShop("approval_preview")
    desk = await openApprovalDesk(shop)
    await placeOrder(shop, desk.anna, { quantity: 1 })
    await placeOrder(shop, desk.anna, { quantity: 40 })
  })
  afterAll(() => shop.close())

  const draft = (change: object = {}) => ({
    company_id: desk.company,
    account_id: desk.account,
    name: "Draft",
    trigger: { kind: "order_total", amount: "0", currency_code: "gbp" },
    rule: { tiers: [{ who: [{ kind: "office" }] }] },
    ...change,
  })
  const send = (body: object) =>
    desk.clerk.post<AdminApprovalPreviewAnswer & ErrorBody>(PREVIEW, body)
  const tried = async (change: object = {}) =>
    must(await send(draft(change)), "preview")
  const ofAccount = () =>
    shop.database.sql<{ order_id: string; total: string }>(
      `SELECT order_id, total::text FROM b2b_order_header
       WHERE account_id = $1 AND order_id IS NOT NULL AND cancelled_at IS NULL
         AND placed_at > now() - interval '90 days' ORDER BY placed_at, id`,
      [desk.account]
    )

  const otherAccount = async () => {
    const [other] = await shop.database.sql<{ id: string; company_id: string }>(
      "SELECT id, company_id FROM b2b_account WHERE company_id <> $1 LIMIT 1",
      [desk.company]
    )
    return { id: other?.id ?? "", company_id: other?.company_id ?? "" }
  }

  it("names the orders above the amount, the oldest first, and writes nothing", async () => {
    const count = () =>
      shop.database.sql(
        `SELECT (SELECT count(*) FROM b2b_approval_policy) AS policies,
           (SELECT count(*) FROM b2b_approval_request) AS requests,
           (SELECT count(*) FROM b2b_audit_entry
             WHERE action LIKE 'approval%') AS log`
      )
    const [before, all] = [await count(), await ofAccount()]
    const { preview, orders } = await tried({ limit: 100 })
    expect(preview).toMatchObject({
      days: 90,
      checked: all.length,
      replayed: "exactly",
    })
    expect(orders.map(({ order_id }) => order_id)).toEqual(
      all.map(({ order_id }) => order_id)
    )
    expect(await count()).toEqual(before)
    const [small, big] = all.slice(-2)
    const amount = small?.total ?? ""
    const above = await tried({
      limit: 100,
      trigger: { kind: "order_total", amount, currency_code: "gbp" },
    })
    const ids = above.orders.map(({ order_id }) => order_id)
    expect(ids).toContain(big?.order_id)
    expect(ids).not.toContain(small?.order_id)
  })

  it("answers a page, and an account's orders among its company's and office's", async () => {
    const [first] = await ofAccount()
    const page = await tried({ limit: 1 })
    expect(page.orders.map(({ order_id }) => order_id)).toEqual([
      first?.order_id,
    ])
    expect(page.count).toBeGreaterThan(1)
    const next = await tried({ limit: 1, offset: 1 })
    expect(next.orders[0]?.order_id).not.toBe(first?.order_id)
    const company = await tried({ account_id: null })
    const office = await tried({
      account_id: null,
      company_id: null,
      office_id: desk.office,
    })
    expect(company.preview.checked).toBeGreaterThanOrEqual(page.preview.checked)
    expect(office.preview.checked).toBeGreaterThanOrEqual(
      company.preview.checked
    )
    const { company_id, id } = await otherAccount()
    for (const account_id of [null, id]) {
      const foreign = await tried({ company_id, account_id })
      expect(foreign.preview.checked).toBe(0)
    }
  })

  it("asks the first order once, and says what it cannot know", async () => {
    const first = await tried({ trigger: { kind: "first_order" } })
    expect(first.count).toBeLessThanOrEqual(1)
    const site = await tried({ trigger: { kind: "new_ship_to" } })
    expect(site.preview.replayed).toBe("exactly")
    const outside = await tried({ trigger: { kind: "outside_template" } })
    expect(outside.preview.replayed).toBe("as_of_today")
    for (const order of outside.orders) {
      expect(order.items.length).toBeGreaterThan(0)
    }
    for (const kind of ["over_ship_to_limit", "over_budget"]) {
      const { preview, count } = await tried({ trigger: { kind } })
      expect([preview.replayed, count]).toEqual(["not", 0])
    }
  })

  it("finds the products of a category, and names them", async () => {
    const [row] = await shop.database.sql<{ id: string }>(
      `SELECT l.product_category_id AS id FROM product_category_product l
       JOIN product_variant v ON v.product_id = l.product_id
       WHERE v.id = $1`,
      [await shop.variantId()]
    )
    const { count, orders, preview } = await tried({
      trigger: { kind: "product_category", category_ids: [row?.id] },
    })
    expect(preview.replayed).toBe("as_of_today")
    expect(count).toBeGreaterThanOrEqual(2)
    expect(orders[0]?.items[0]).not.toMatch(/^variant_/)
  })

  it("refuses foreign and hostile bodies, and who is no clerk", async () => {
    const foreign = await otherAccount()
    const refused = async (body: object) => {
      const answer = await send(body)
      return [answer.status, answer.body.code ?? null]
    }
    const target = [400, "b2b.approval_policy.target"]
    expect(await refused(draft({ account_id: foreign.id }))).toEqual(target)
    expect(await refused(draft({ company_id: "comp_none" }))).toEqual(target)
    expect(
      await refused(
        draft({
          trigger: { kind: "product_category", category_ids: ["pcat_none"] },
        })
      )
    ).toEqual(target)
    for (const hostile of [
      draft({ office_id: desk.office }),
      draft({ limit: 101 }),
      draft({ limit: -1 }),
      draft({ offset: 1e300 }),
      draft({ trigger: { kind: "drop table" } }),
      draft({
        trigger: { kind: "order_total", amount: "1e9999", currency_code: "x" },
      }),
      draft({ rule: { tiers: [] } }),
      draft({ company_id: { $ne: null } }),
      draft({ company_id: "a\u0000b" }),
      draft({ made_up: true }),
      {},
      [],
    ]) {
      const { status } = await send(hostile)
      expect([JSON.stringify(hostile).slice(0, 200), status]).toEqual([
        expect.any(String),
        400,
      ])
    }
    const { status } = await desk.anna.post(PREVIEW, draft())
    expect(status).toBe(401)
  })
})
