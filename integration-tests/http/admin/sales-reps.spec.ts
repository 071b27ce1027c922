import type {
  AdminSalesRepListAnswer,
  AdminStartedSessionAnswer,
} from "../../../src/api/admin/b2b/sales-reps/types"
import {
  contextOf,
  openShop,
  PEOPLE,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  accountNumbered,
  assign,
  demoOffice,
  openRep,
  tryToAct,
} from "../../world/reps"

/** Every key of an answer, however deep. */
function keysIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") {
    return []
  }
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...keysIn(inner),
  ])
}

describe("the office's sales reps", () => {
  let shop: Shop
  let clerk: HttpClient
  let office: string
  let account: string

  beforeAll(async () => {
    shop = await openShop("sales_reps")
    clerk = await shop.clerk()
    office = await demoOffice(shop)
    account = await accountNumbered(shop, "HAR0001")
  })
  afterAll(() => shop.close())

  it("are found by name, status and office", async () => {
    const rep = await openRep(shop, clerk, { name: "Ina Inside" })
    const found = async (query: string) => {
      const { body } = await clerk.get<AdminSalesRepListAnswer>(
        `/admin/b2b/sales-reps?${query}`
      )
      return body.sales_reps.map(({ id }) => id)
    }
    expect(await found(`q=ina&office_id=${office}`)).toEqual([rep.id])
    expect(await found("q=ina&status=inactive")).toEqual([])
    expect(await found("office_id=soff_none")).toEqual([])
    await clerk.post(`/admin/b2b/sales-reps/${rep.id}`, { status: "inactive" })
    expect(await found("q=ina&status=inactive")).toEqual([rep.id])
  })

  it("read neither cost nor margin anywhere in their day, partners least", async () => {
    const rep = await openRep(shop, clerk, {
      name: "Pat Partner",
      kind: "partner",
    })
    await assign(clerk, rep, account)
    const variant = await shop.variantId()
    await clerk.request("PUT", `/admin/b2b/variants/${variant}/costs`, {
      costs: [{ currency_code: "GBP", amount: "0.310" }],
    })
    for (const path of [
      "",
      "/accounts?view=all",
      `/accounts/${account}`,
      "/carts",
    ]) {
      const answer = await rep.client.get<object>(`/store/b2b/rep${path}`)
      expect(answer.status).toBe(200)
      expect(
        keysIn(answer.body).filter((key) => /cost|margin/i.test(key))
      ).toEqual([])
    }
    const price = await rep.client.get<object>(
      `/store/product-variants?id=${variant}&fields=*calculated_price`
    )
    expect(JSON.stringify(price.body)).not.toMatch(/"(cost|margin)/i)
    expect((await rep.client.get("/admin/b2b/sales-reps")).status).toBe(401)
  })

  it("a clerk takes an order by telephone, in the portal", async () => {
    const started = await clerk.post<AdminStartedSessionAnswer>(
      `/admin/b2b/accounts/${account}/acting-sessions`,
      { reason: "Called at nine" }
    )
    const { token, portal_path, acting_session } = started.body
    expect(portal_path).toBe(`/portal/act#token=${token}`)
    expect(acting_session.channel).toBe("telephone")
    const acting = shop.stranger.with({ token })
    expect((await contextOf(acting)).account?.id).toBe(account)
  })

  it("one who is named order contact stands on what is ordered for the account", async () => {
    const anna = await contextOf(await shop.as(PEOPLE.anna))
    await clerk.post(`/admin/b2b/accounts/${account}`, {
      order_contact_member_id: anna.account?.member.id,
    })
    const rep = await openRep(shop, clerk, { name: "Rob Road" })
    await assignSecondary(rep.id)
    const acted = await tryToAct(rep.client, account)
    expect(acted.body.acting_session.member_id).toBe(anna.account?.member.id)
  })

  const assignSecondary = (id: string) =>
    clerk.post<ErrorBody>("/admin/b2b/rep-assignments", {
      add: [{ account_id: account, sales_rep_id: id, type: "secondary" }],
    })
})
