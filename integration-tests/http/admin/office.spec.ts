import type {
  AdminAuditAnswer,
  AdminAuditVerdict,
  AdminTodayAnswer,
} from "../../../src/api/admin/b2b/types"
import {
  contextOf,
  eventually,
  openShop,
  PEOPLE,
  placeOrder,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  approveOf,
  givenApplicant,
  givenCustomer,
  refusal,
} from "../applicants"

let shop: Shop
let clerk: HttpClient

beforeAll(async () => {
  shop = await openShop("office", {
    b2b: { audit: { settle_seconds: 0.01, interval_seconds: 0.5 } },
  })
  clerk = await shop.clerk()
})
afterAll(() => shop.close())

const audit = async (query: string) =>
  (await clerk.get<AdminAuditAnswer>(`/admin/b2b/audit?${query}`)).body

describe("the log", () => {
  it("names the member who placed an order and what he set, and its chain is sound", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const order = await placeOrder(shop, anna, { po_number: "PO LOG-1" })
    const entries = await eventually(async () => {
      const found = await audit(`subject_id=${order.order_id}`)
      expect(found.entries).toMatchObject([
        {
          action: "order.placed",
          actor_type: "member",
          actor_name: "Anna Reid",
          after: { po_number: "PO LOG-1" },
        },
      ])
      return found.entries
    })
    const updated = await audit("action=order_header.updated&q=anna")
    expect(updated.entries[0]?.after).toMatchObject({ po_number: "PO LOG-1" })
    const company = entries[0]?.company_id ?? ""
    await eventually(async () => {
      expect((await audit(`company_id=${company}`)).entries).toEqual(
        expect.not.arrayContaining([expect.objectContaining({ hash: null })])
      )
    })
    expect(await verify(company)).toMatchObject({ ok: true, broken_at: null })
  })

  it("names a program by its key", async () => {
    const { body } = await clerk.post<{
      api_key: { id: string; token: string }
    }>("/admin/api-keys", { title: "ERP", type: "secret" })
    const program = shop.stranger.with({
      headers: {
        authorization: `Basic ${Buffer.from(`${body.api_key.token}:`).toString("base64")}`,
      },
    })
    const { application } = await givenApplicant(shop)
    expect(
      (await approveOf(program, application.id, { number: "K-1" })).status
    ).toBe(200)
    const { entries } = await audit(`subject_id=${application.id}`)
    expect(entries[0]).toMatchObject({
      action: "application.approved",
      actor_type: "api_key",
      actor_id: body.api_key.id,
    })
  })

  it("is a company's own, for those with audit.view", async () => {
    const john = await shop.as(PEOPLE.admin)
    const { account } = await contextOf(john)
    const { body } = await john.get<AdminAuditAnswer>("/store/b2b/audit")
    expect(body.count).toBeGreaterThan(0)
    expect(new Set(body.entries.map(({ company_id }) => company_id))).toEqual(
      new Set([account?.company.id])
    )
    for (const path of ["/store/b2b/audit", "/store/b2b/audit/export"]) {
      expect(
        refusal(await (await shop.as(PEOPLE.anna)).get<ErrorBody>(path))
      ).toEqual({ status: 403, code: "b2b.permission.missing" })
      expect(refusal(await shop.stranger.get<ErrorBody>(path))).toEqual({
        status: 401,
        code: "b2b.sign_in",
      })
      expect(
        refusal(await john.get<ErrorBody>(`${path}?company_id=comp_1`))
      ).toEqual({ status: 400, code: "b2b.request.invalid_query" })
      expect(
        refusal(await (await givenCustomer(shop)).get<ErrorBody>(path))
      ).toEqual({ status: 403, code: "b2b.account.none" })
    }
  })

  it("is a file too, whole and harmless for spreadsheets", async () => {
    const { application } = await givenApplicant(shop, {
      company_name: '=HYPERLINK("http://evil")',
    })
    const answer = await clerk.get<{ message: string }>(
      `/admin/b2b/audit/export?subject_id=${application.id}`
    )
    expect(answer.headers.get("content-type")).toContain("text/csv")
    const [header, line] = answer.body.message.split("\r\n")
    expect(header).toMatch(/^id,company_id,happened_at,/)
    expect(line).toContain(`"'=HYPERLINK(""http://evil"")"`)
    await shop.database.sql(
      `INSERT INTO b2b_audit_entry (id, company_id, happened_at, actor_type, actor_id, actor_name, action, subject_type, subject_id)
       SELECT 'audit_many_' || n, 'comp_many', now() + (n % 7) * interval '1 microsecond', 'system', 'system', 'System', 'test.made', 'test', 'test_many'
       FROM generate_series(1, 1203) n`
    )
    const many = await clerk.get<{ message: string }>(
      "/admin/b2b/audit/export?subject_id=test_many"
    )
    const ids = many.body.message.trim().split("\r\n").slice(1)
    expect(new Set(ids.map((row) => row.split(",")[0])).size).toBe(1203)
    expect(ids).toHaveLength(1203)
  })

  it.each(["from=2026-13-01", "to=soon", "action=%00", "limit=0", "x=1"])(
    "refuses what it does not understand: %s",
    async (query) => {
      expect(await clerk.get(`/admin/b2b/audit?${query}`)).toMatchObject({
        status: 400,
      })
    }
  )

  it("has its period: up to and with the last day", async () => {
    const today = new Date().toISOString().slice(0, 10)
    const within = await audit(`from=${today}&to=${today}`)
    expect(within.count).toBeGreaterThan(0)
    expect((await audit("to=2020-01-01")).count).toBe(0)
  })

  it("shows where somebody with the database's keys changed a line", async () => {
    const { application } = await givenApplicant(shop)
    await approveOf(clerk, application.id, { number: "T-1" })
    const [entry] = (await audit(`subject_id=${application.id}`)).entries
    const company = entry?.company_id ?? ""
    await eventually(async () => {
      expect((await verify(company)).entries).toBe(4)
    })
    await shop.database.sql("ALTER TABLE b2b_audit_entry DISABLE TRIGGER USER")
    const [row] = await shop.database.sql<{ id: string; sequence: number }>(
      "UPDATE b2b_audit_entry SET actor_name = 'Nobody' WHERE id = $1 RETURNING id, sequence",
      [entry?.id]
    )
    await shop.database.sql("ALTER TABLE b2b_audit_entry ENABLE TRIGGER USER")
    expect(await verify(company)).toMatchObject({
      ok: false,
      broken_at: row,
    })
  })

  async function verify(company: string): Promise<AdminAuditVerdict> {
    const { body } = await clerk.get<AdminAuditVerdict>(
      `/admin/b2b/audit/verify?company_id=${company}`
    )
    return body
  }
})

describe("Today", () => {
  const today = async () =>
    (await clerk.get<AdminTodayAnswer>("/admin/b2b/today")).body.today

  it("counts what waits, of every kind, since when, and where it is done", async () => {
    const before = await today()
    await givenApplicant(shop)
    await shop.database.sql(
      `WITH s AS (UPDATE b2b_ship_to SET code = NULL WHERE id = (SELECT id FROM b2b_ship_to WHERE status = 'active' ORDER BY id LIMIT 1)),
         c AS (UPDATE b2b_erp_connection SET status = 'paused', paused_reason = 'x'),
         a AS (UPDATE b2b_account SET number = NULL WHERE number = 'T-1')
       INSERT INTO b2b_import_batch (id, kind, file_name, status, created_by) VALUES ('impo_1', 'companies', 'x.csv', 'failed', 'user_1')`
    )
    await shop.database.sql(
      `INSERT INTO b2b_invitation (id, email, role_ids, token_hash, expires_at, send_error, company_id)
       SELECT 'invt_1', 'x@y.test', '{}', 'hash', now() + interval '1 day', 'no provider', id FROM b2b_company LIMIT 1`
    )
    await shop.database.sql(
      `INSERT INTO b2b_order_header (id, cart_id, account_id, company_id, office_id, member_id, customer_id, completion_started_at)
       SELECT 'ohdr_stuck', NULL, id, company_id, office_id, 'memb_1', 'cus_1', now() - interval '1 day' FROM b2b_account LIMIT 1`
    )
    await shop.database.sql(
      `INSERT INTO b2b_ship_to_request (id, member_id, account_id, status, name, address_1, city, postal_code, country_code, company_id)
       SELECT 'shreq_1', 'memb_1', 'acct_1', 'awaiting_office', 'x', 'x', 'x', 'x', 'gb', id FROM b2b_company LIMIT 1`
    )
    await shop.database.sql(
      `INSERT INTO b2b_price_proposal (id, title, status, target_type, target_id, office_id, currency_code, sales_rep_id, sales_rep_name, submitted_at)
       SELECT 'pprop_waiting', 'x', 'submitted', 'account', 'acct_1', office_id, 'gbp', 'srep_1', 'x', now() FROM b2b_account LIMIT 1`
    )
    await shop.database.sql(
      `INSERT INTO b2b_erp_transmission (id, kind, subject_id, key, payload, payload_hash, connection_id, status, next_attempt_at)
       SELECT 'trns_dead', 'order', 'order_dead', 'DEAD1', '{}', 'hash', id, 'dead', now() FROM b2b_erp_connection LIMIT 1`
    )
    await shop.database.sql(
      `INSERT INTO b2b_approval_request (id, cart_id, order_header_id, account_id, company_id, office_id, member_id, requested_by_type, requested_by_id, requested_by_name, content_hash, basket, snapshot, reasons, covers, total, raw_total, currency_code, tiers, awaits, tolerance_percent, valid_days, watched_at, requested_at, expires_at)
       SELECT 'areq_office', 'cart_x', 'ohdr_x', id, company_id, office_id, 'memb_1', 'member', 'memb_1', 'x', 'hash', '{}', '{}', '{}', '{}', 1, '{"value": "1"}', 'gbp', '{}', ARRAY['office:' || office_id], 0, 30, now(), now(), now() + interval '1 day' FROM b2b_account LIMIT 1`
    )
    const after = await today()
    const kinds = Object.keys(after).sort() as (keyof typeof after)[]
    expect(kinds).toEqual([
      "accounts_awaiting_number",
      "applications",
      "approval_requests",
      "dead_transmissions",
      "imports",
      "invitations_unsent",
      "orders_unrepaired",
      "paused_connections",
      "price_proposals",
      "ship_to_requests",
      "ship_tos_without_code",
    ])
    for (const kind of kinds) {
      expect([kind, after[kind].count - before[kind].count]).toEqual([kind, 1])
      expect(after[kind].oldest_at).toMatch(/^\d{4}-.*Z$/)
      expect(after[kind].link).toMatch(/^\//)
    }
    await shop.database.sql(
      "DELETE FROM b2b_order_header WHERE id = 'ohdr_stuck'"
    )
  })
})
