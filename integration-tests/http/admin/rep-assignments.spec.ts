import {
  openShop,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  accountNumbered,
  actFor,
  assign,
  demoOffice,
  openRep,
  type Rep,
} from "../../world/reps"

type Changed = { added: string[]; ended: string[] } & ErrorBody

describe("who serves which account", () => {
  let shop: Shop
  let clerk: HttpClient
  let ruth: Rep
  let neil: Rep
  let accounts: string[]

  beforeAll(async () => {
    shop = await openShop("rep_assignments")
    clerk = await shop.clerk()
    ruth = await openRep(shop, clerk, { name: "Ruth Field" })
    neil = await openRep(shop, clerk, { name: "Neil Next" })
    const rows = await shop.database.sql<{ id: string }>(
      "SELECT id FROM b2b_account WHERE office_id = $1 ORDER BY id LIMIT 3",
      [await demoOffice(shop)]
    )
    accounts = rows.map(({ id }) => id)
  })
  afterAll(() => shop.close())
  // The demo has some of its own.
  beforeEach(() => shop.database.sql("DELETE FROM b2b_rep_assignment"))

  const reassign = (from: Rep, body: object) =>
    clerk.post<Changed>(`/admin/b2b/sales-reps/${from.id}/reassign`, body)
  const live = async () =>
    await shop.database.sql<Record<string, string>>(
      `SELECT account_id, sales_rep_id, type FROM b2b_rep_assignment
       WHERE ended_at IS NULL AND deleted_at IS NULL ORDER BY account_id, type`
    )

  it("hands all that a rep serves to another in one call, with the history", async () => {
    for (const account of accounts) {
      await assign(clerk, ruth, account)
    }
    const acting = await actFor(ruth.client, accounts[0] ?? "")
    const moved = await reassign(ruth, {
      to_sales_rep_id: neil.id,
      reason: "Ruth retires",
    })
    expect(moved.status).toBe(200)
    expect(await live()).toEqual(
      accounts.map((account_id) => ({
        account_id,
        sales_rep_id: neil.id,
        type: "primary",
      }))
    )
    const history = await clerk.get<{ rep_assignments: object[] }>(
      `/admin/b2b/rep-assignments?account_id=${accounts[0] ?? ""}&current=false`
    )
    expect(history.body.rep_assignments).toHaveLength(2)
    expect(history.body.rep_assignments).toContainEqual(
      expect.objectContaining({
        sales_rep_name: "Neil Next",
        reason: "Ruth retires",
        ended_at: null,
      })
    )
    // The default lets a rep see his own accounts and nobody's, and no colleague's.
    const next = await acting.client.get<ErrorBody>("/store/b2b/context")
    expect(next.body.code).toBe("b2b.sales_rep.account_not_served")
  })

  it("hands over only the chosen accounts, and the new rep keeps the stronger part", async () => {
    const [first = "", second = ""] = accounts
    await assign(clerk, ruth, first)
    await assign(clerk, ruth, second)
    await clerk.post("/admin/b2b/rep-assignments", {
      add: [{ account_id: first, sales_rep_id: neil.id, type: "secondary" }],
    })
    const moved = await reassign(ruth, {
      to_sales_rep_id: neil.id,
      account_ids: [first],
    })
    expect(moved.body.ended).toHaveLength(2)
    expect(await live()).toEqual([
      { account_id: first, sales_rep_id: neil.id, type: "primary" },
      { account_id: second, sales_rep_id: ruth.id, type: "primary" },
    ])
    const unknown = await reassign(ruth, { to_sales_rep_id: "srep_none" })
    expect([unknown.status, unknown.body.code]).toEqual([
      404,
      "b2b.sales_rep.not_found",
    ])
  })

  it("keeps one primary rep when two clerks re-assign at once", async () => {
    const [account = ""] = accounts
    const first = await assign(clerk, ruth, account)
    const change = () =>
      clerk.post<Changed>("/admin/b2b/rep-assignments", {
        end: [first],
        add: [{ account_id: account, sales_rep_id: neil.id }],
      })
    const answers = await Promise.all([change(), change(), change()])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.every(({ status }) => status < 500)).toBe(true)
    expect(await live()).toEqual([
      { account_id: account, sales_rep_id: neil.id, type: "primary" },
    ])
  })

  it("gives no account to a rep of another office", async () => {
    const own = await demoOffice(shop)
    const [other] = await shop.database.sql<{ id: string }>(
      `INSERT INTO b2b_sales_office (id, code, name, legal_name, currency_code,
         region_id, sales_channel_id, address_1, city, postal_code, country_code)
       SELECT 'soff_second', 'SECOND', 'Second', 'Second Ltd', currency_code,
         region_id, sales_channel_id, address_1, city, postal_code, country_code
       FROM b2b_sales_office WHERE id = $1 RETURNING id`,
      [own]
    )
    const afar = await openRep(shop, clerk, {
      name: "Alf Afar",
      office_ids: [other?.id ?? ""],
    })
    const [account = ""] = accounts
    const refused = await clerk.post<ErrorBody>("/admin/b2b/rep-assignments", {
      add: [{ account_id: account, sales_rep_id: afar.id }],
    })
    expect([refused.status, refused.body.code]).toEqual([
      400,
      "b2b.rep_assignment.rep_not_in_office",
    ])
    const seen = await afar.client.get<ErrorBody>(
      `/store/b2b/rep/accounts/${account}`
    )
    expect(seen.body.code).toBe("b2b.sales_rep.account_not_served")
    await assign(clerk, ruth, account)
    const moved = await reassign(ruth, { to_sales_rep_id: afar.id })
    expect(moved.body.code).toBe("b2b.rep_assignment.rep_not_in_office")
    expect(await live()).toMatchObject([{ sales_rep_id: ruth.id }])
  })

  it("is exported with names, without what has ended", async () => {
    const account = await accountNumbered(shop, "HAR0001")
    const old = await assign(clerk, neil, account)
    await clerk.post("/admin/b2b/rep-assignments", {
      end: [old],
      add: [
        { account_id: account, sales_rep_id: ruth.id, reason: '=1+1, "Ruth"' },
      ],
    })
    const path = "/admin/b2b/rep-assignments/export"
    const file = async (query = "") =>
      (await clerk.get<ErrorBody>(`${path}${query}`)).body.message.split("\r\n")
    const [header, row, ...rest] = await file()
    expect(header).toBe(
      "account,company,company_name,office,sales_rep,sales_rep_name,type,source,reason,since"
    )
    expect(row).toMatch(
      /^HAR0001,,Harrogate & Vale Construction Ltd,\w+,ruth\.field@office\.demo\.test,Ruth Field,primary,manual,"'=1\+1, ""Ruth""",\d{4}-\d\d-\d\d$/
    )
    expect(rest).toEqual([""])
    expect(await file("?office_id=soff_none")).toHaveLength(2)
    expect((await clerk.get(`${path}?office_id=%27`)).status).toBe(400)
  })

  it("names an order contact, who is an active member of the company", async () => {
    const account = await accountNumbered(shop, "HAR0001")
    const path = `/admin/b2b/accounts/${account}`
    const [member, foreign] = await Promise.all(
      ["=", "<>"].map(async (is) => {
        const [row] = await shop.database.sql<{ id: string }>(
          `SELECT m.id FROM b2b_member m JOIN b2b_account a ON a.id = $1
           WHERE m.company_id ${is} a.company_id AND m.status = 'active'
           ORDER BY m.id LIMIT 1`,
          [account]
        )
        return row?.id
      })
    )
    const saved = await clerk.post<{ account: object }>(path, {
      order_contact_member_id: member,
    })
    expect(saved.body.account).toMatchObject({
      order_contact_member_id: member,
    })
    const refused = await clerk.post<ErrorBody>(path, {
      order_contact_member_id: foreign,
    })
    expect([refused.status, refused.body.code]).toEqual([
      400,
      "b2b.account.order_contact_not_found",
    ])
  })
})
