import {
  complete,
  openShop,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { must } from "../../world/http"
import {
  actFor,
  assign,
  changePolicy,
  openRep,
  type Rep,
} from "../../world/reps"
import { openApprovalDesk, repCart, type ApprovalDesk } from "./approval-desk"
import { refusalsOf } from "./trade-counter"

/** Each kind of policy asks, for whom it is made. */
describe("an approval is asked for", () => {
  let shop: Shop
  let desk: ApprovalDesk
  let anna: HttpClient
  let rep: Rep
  const policies: string[] = []

  beforeAll(async () => {
    shop = await openShop("approval_policies")
    desk = await openApprovalDesk(shop)
    anna = desk.anna
    rep = await openRep(shop, desk.clerk, { name: "Ruth Field" })
    await assign(desk.clerk, rep, desk.account)
    await changePolicy(desk.clerk, desk.office, {
      may_override_prices: true,
      override_floor_percent: 50,
    })
  })
  afterAll(() => shop.close())
  afterEach(async () => {
    await Promise.all(policies.splice(0).map((id) => desk.without(id)))
  })

  const policy = async (change: object = {}, rule: object = {}) => {
    policies.push(await desk.policy(change, rule))
  }

  describe("because", () => {
    const required = async (kind: object, buyer = anna, quantity = 1) => {
      await policy({ trigger: kind, name: "A policy" })
      const cart = await readyCart(shop, buyer, { quantity })
      return { cart, refusals: await refusalsOf(buyer, cart) }
    }
    const asked = ["b2b.approval.required"]

    it("a price was given by hand, and not without", async () => {
      await policy({ trigger: { kind: "price_override" } })
      const acting = await actFor(rep.client, desk.account, {
        member_id: desk.ids.anna,
      })
      const cart = await repCart(shop, acting.client)
      expect(await refusalsOf(acting.client, cart)).not.toContain(
        "b2b.approval.required"
      )
      const { body } = await acting.client.get<{
        cart: { items: { id: string; unit_price: number }[] }
      }>(`/store/carts/${cart}`)
      const [line] = body.cart.items
      must(
        await acting.client.post(
          `/store/b2b/carts/${cart}/line-items/${line?.id ?? ""}/price-override`,
          {
            unit_price: ((line?.unit_price ?? 0) * 0.9).toFixed(4),
            reason_code: "volume",
          }
        ),
        "price"
      )
      expect(await refusalsOf(acting.client, cart)).toContain(
        "b2b.approval.required"
      )
    })

    it("the buyer never ordered to the ship-to, until he did", async () => {
      const { cart, refusals } = await required({ kind: "new_ship_to" })
      expect(refusals).toEqual(asked)
      must(
        await desk.decide(desk.margaret, await desk.asked(anna, cart)),
        "approve"
      )
      must(await complete(anna, cart), "place")
      expect(await refusalsOf(anna, await readyCart(shop, anna))).toEqual([])
    })

    it("a product is in a category, or one below it", async () => {
      const [row] = await shop.database.sql<{ id: string }>(
        `SELECT split_part(c.mpath, '.', 1) AS id FROM product_category c
         JOIN product_category_product l ON l.product_category_id = c.id
         JOIN product_variant v ON v.product_id = l.product_id
         WHERE v.id = $1 LIMIT 1`,
        [await shop.variantId()]
      )
      const kind = { kind: "product_category", category_ids: [row?.id ?? ""] }
      expect((await required(kind)).refusals).toEqual(asked)
    })

    it("it is in none of the office's templates", async () => {
      expect((await required({ kind: "outside_template" })).refusals).toEqual(
        asked
      )
    })

    it("it is above his limit for the ship-to, which else refuses it", async () => {
      const cart = await readyCart(shop, desk.lucy)
      const limit =
        "UPDATE b2b_ship_to_access SET amount_limit = $1, raw_amount_limit = $2"
      await shop.database.sql(limit, [0.01, { value: "0.01", precision: 20 }])
      const before = await refusalsOf(anna, await readyCartOf(anna))
      expect(before).toContain("b2b.ship_to.amount_limit")
      await policy({ trigger: { kind: "over_ship_to_limit" } })
      const after = await refusalsOf(anna, await readyCartOf(anna))
      expect(after).toContain("b2b.approval.required")
      expect(after).not.toContain("b2b.ship_to.amount_limit")
      await shop.database.sql(limit, [null, null])
      expect(cart).toMatch(/^cart_/)
    })

    const readyCartOf = (buyer: HttpClient) => readyCart(shop, buyer)
  })

  it("by no policy of another company, and by the office's own of all", async () => {
    const other = await desk.people.companyId("whitegate-facilities")
    await policy({ company_id: other, account_id: null })
    const cart = await readyCart(shop, anna)
    expect(await refusalsOf(anna, cart)).toEqual([])
    await policy({ company_id: null, account_id: null, office_id: desk.office })
    expect(await refusalsOf(anna, cart)).toEqual(["b2b.approval.required"])
  })

  it("by policies that make sense only", async () => {
    const other = await desk.people.companyId("whitegate-facilities")
    const path = "/admin/b2b/approval-policies"
    const good = {
      company_id: desk.company,
      name: "P",
      trigger: { kind: "first_order" },
      rule: { tiers: [{ who: [{ kind: "office" }] }] },
    }
    const bad: [object, string | undefined][] = [
      [{ company_id: null }, undefined],
      [
        { account_id: desk.account, company_id: other },
        "b2b.approval_policy.target",
      ],
      [{ company_id: "comp_none" }, "b2b.approval_policy.target"],
      [{ rule: { tiers: [] } }, undefined],
      [
        { rule: { tiers: [{ who: [{ kind: "member", id: "memb_none" }] }] } },
        "b2b.approval_policy.target",
      ],
      [{ rule: { tiers: [{ who: [{ kind: "member" }] }] } }, undefined],
      [
        { rule: { tiers: [{ who: [{ kind: "office", id: "x" }] }] } },
        undefined,
      ],
      [{ trigger: { kind: "any" } }, undefined],
      [
        {
          trigger: { kind: "order_total", amount: "-1", currency_code: "gbp" },
        },
        undefined,
      ],
      [
        { trigger: { kind: "product_category", category_ids: ["pcat_none"] } },
        "b2b.approval_policy.target",
      ],
      [{ tolerance_percent: 101 }, undefined],
      [{ valid_days: 0 }, undefined],
      [{ unknown: 1 }, undefined],
    ]
    for (const [change, code] of bad) {
      const answer = await desk.clerk.post<{ code?: string }>(path, {
        ...good,
        ...change,
      })
      expect([change, answer.status]).toEqual([change, 400])
      if (code) {
        expect([change, answer.body.code]).toEqual([change, code])
      }
    }
    expect((await anna.post(path, good)).status).toBe(401)
    const made = must(
      await desk.clerk.post<{ approval_policy: { id: string } }>(path, good),
      "make"
    )
    const one = `${path}/${made.approval_policy.id}`
    must(await desk.clerk.post(one, { enabled: false }), "switch off")
    const list = await desk.clerk.get<{ count: number }>(
      `${path}?company_id=${desk.company}`
    )
    expect(list.body.count).toBe(1)
    must(await desk.clerk.delete(one), "delete")
    expect((await desk.clerk.get(one)).status).toBe(404)
    const log = await shop.database.sql<{ action: string }>(
      "SELECT action FROM b2b_audit_entry WHERE subject_id = $1 ORDER BY happened_at",
      [made.approval_policy.id]
    )
    expect(log.map(({ action }) => action)).toEqual([
      "approval_policy.saved",
      "approval_policy.saved",
      "approval_policy.deleted",
    ])
  })
})
