import type {
  AdminApplicationsAnswer,
  AdminAuditAnswer,
} from "../../../src/api/admin/b2b/types"
import {
  contextOf,
  mailsOf,
  openShop,
  PEOPLE,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  approveOf,
  givenApplicant,
  refusal,
  type ApplicationAnswer,
} from "../applicants"

let shop: Shop
let clerk: HttpClient

beforeAll(async () => {
  shop = await openShop("decisions")
  clerk = await shop.clerk()
})
afterAll(() => shop.close())

const approve = (id: string, body: object) => approveOf(clerk, id, body)

const reject = (id: string, note: string): Promise<ApplicationAnswer> =>
  clerk.post(`/admin/b2b/applications/${id}/reject`, { note })

async function countOf(sql: string): Promise<number> {
  const [row] = await shop.database.sql<{ count: number }>(sql)
  return row?.count ?? -1
}

const companies = () =>
  countOf("SELECT count(*)::int AS count FROM b2b_company")
const audit = async (query: string) =>
  (await clerk.get<AdminAuditAnswer>(`/admin/b2b/audit?${query}`)).body

describe("the office's own routes", () => {
  it.each([
    "GET /admin/b2b/applications",
    "GET /admin/b2b/applications/appl_1",
    "POST /admin/b2b/applications/appl_1/approve",
    "POST /admin/b2b/applications/appl_1/reject",
    "GET /admin/b2b/offices",
    "POST /admin/b2b/offices/soff_1",
    "GET /admin/b2b/offices/soff_1/payment-terms",
    "POST /admin/b2b/offices/soff_1/payment-terms",
    "POST /admin/b2b/offices/soff_1/payment-terms/pterm_1",
    "DELETE /admin/b2b/offices/soff_1/payment-terms/pterm_1",
    "GET /admin/b2b/today",
    "GET /admin/b2b/audit",
    "GET /admin/b2b/audit/export",
    "GET /admin/b2b/audit/verify",
  ])("keep strangers and customers out of %s", async (route) => {
    const [method, path] = route.split(" ") as [
      "GET" | "POST" | "DELETE",
      string,
    ]
    for (const actor of [shop.stranger, await shop.as(PEOPLE.admin)]) {
      expect(await actor.request(method, path)).toMatchObject({ status: 401 })
    }
  })

  it("know no application, office, terms or group that is not there", async () => {
    const { application } = await givenApplicant(shop)
    const answers = [
      await clerk.get<ErrorBody>("/admin/b2b/applications/appl_none"),
      await clerk.get<ErrorBody>("/admin/b2b/applications/a%20b"),
      await reject("appl_none", "No"),
      await approve("appl_none", { number: "X1" }),
      await clerk.post<ErrorBody>("/admin/b2b/offices/soff_none", {}),
      await approve(application.id, { number: "X1", payment_term_id: "none" }),
      await approve(application.id, { number: "X1", price_group_id: "none" }),
      await approve(application.id, { number: "X1", company_id: "none" }),
    ]
    expect(answers.map(refusal)).toEqual(
      [
        "b2b.application.not_found",
        "b2b.application.not_found",
        "b2b.application.not_found",
        "b2b.application.not_found",
        "b2b.office.not_found",
        "b2b.payment_term.not_found",
        "b2b.price_group.not_found",
        "b2b.company.not_found",
      ].map((code) => ({ status: 404, code }))
    )
    for (const body of [
      { status: "approved" },
      { id: "appl_1" },
      { number: 5 },
    ]) {
      expect(refusal(await approve(application.id, body))).toEqual({
        status: 400,
        code: "b2b.request.invalid_body",
      })
    }
    expect(await clerk.get("/admin/b2b/today?x=1")).toMatchObject({
      status: 400,
    })
  })
})

describe("a clerk decides", () => {
  it("with one form: company, account and the applicant as its admin", async () => {
    const { customer, application } = await givenApplicant(shop, {
      company_name: "Aire Slating Ltd",
    })
    const [term] = (
      await clerk.get<{ payment_terms: { id: string }[] }>(
        `/admin/b2b/offices/${application.office.id}/payment-terms`
      )
    ).body.payment_terms
    const group = await clerk.post<{ customer_group: { id: string } }>(
      "/admin/customer-groups",
      { name: "Roofers" }
    )
    const answer = await approve(application.id, {
      number: "A-1001",
      payment_term_id: term?.id,
      credit_limit: 3000,
      price_group_id: group.body.customer_group.id,
      catalog: "Roofing",
      sales_rep: "Bob",
      note: "Welcome",
    })
    expect(answer.status).toBe(200)
    expect(answer.body.application).toMatchObject({
      status: "approved",
      decision_note: "Welcome",
      granted: { number: "A-1001", credit_limit: 3000, catalog: "Roofing" },
    })
    const { account } = await contextOf(customer)
    expect(account).toMatchObject({
      number: "A-1001",
      company: { name: "Aire Slating Ltd" },
      payment_term: { name: expect.any(String) as string },
    })
    expect(account?.permissions).toContain("member.manage")
    expect(
      mailsOf(shop.server)
        .to(customer.email)
        .map(({ template }) => template)
    ).toEqual(["b2b-application-received", "b2b-application-approved"])
    const log = await audit(`company_id=${account?.company.id ?? ""}`)
    expect(log.entries.map(({ action }) => action).sort()).toEqual([
      "account.created",
      "application.approved",
      "company.created",
      "member.created",
    ])
    expect(log.entries[0]).toMatchObject({ actor_type: "user" })
  })

  it("once, however often he clicks, and makes one company", async () => {
    const { application } = await givenApplicant(shop)
    const before = await companies()
    const answers = await Promise.all(
      [1, 2, 3].map(() => approve(application.id, { number: "A-2001" }))
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(
      new Set(answers.map(({ body }) => body.application.company_id)).size
    ).toBe(1)
    expect(await companies()).toBe(before + 1)
    expect(
      await countOf(
        "SELECT count(*)::int AS count FROM b2b_account WHERE number = 'A-2001'"
      )
    ).toBe(1)
    expect((await audit(`subject_id=${application.id}`)).count).toBe(2)
    // Another decision is another matter.
    for (const later of [
      await approve(application.id, { number: "A-2002" }),
      await reject(application.id, "No"),
    ]) {
      expect(refusal(later)).toEqual({
        status: 400,
        code: "b2b.application.decided",
      })
    }
  })

  it("yes or no, but not both at once", async () => {
    const { application } = await givenApplicant(shop)
    const before = await companies()
    const answers = await Promise.all([
      approve(application.id, { create_in_erp: true }),
      reject(application.id, "No room"),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const approved = answers[0].status === 200
    expect(await companies()).toBe(before + (approved ? 1 : 0))
  })

  it("in vain where the number is another's: nothing of it stays", async () => {
    const { application, customer } = await givenApplicant(shop)
    const before = await companies()
    const [taken] = await shop.database.sql<{ number: string }>(
      "SELECT number FROM b2b_account WHERE number IS NOT NULL LIMIT 1"
    )
    expect(
      refusal(await approve(application.id, { number: taken?.number }))
    ).toEqual({ status: 400, code: "b2b.account.number_taken" })
    for (const body of [{}, { number: "A-3", create_in_erp: true }]) {
      expect(refusal(await approve(application.id, body))).toEqual({
        status: 400,
        code: "b2b.application.number_or_erp",
      })
    }
    expect(await companies()).toBe(before)
    expect((await contextOf(customer)).accounts).toEqual([])
    expect((await approve(application.id, { number: "A-3001" })).status).toBe(
      200
    )
  })

  it("to have the ERP give the number: until then nothing can be ordered", async () => {
    const { application, customer } = await givenApplicant(shop)
    await approve(application.id, { create_in_erp: true })
    const { account } = await contextOf(customer)
    expect(account).toMatchObject({ number: null, status: "active" })
  })

  it("to let him join a company that is there, as a buyer and not as its admin", async () => {
    const { application, customer } = await givenApplicant(shop)
    const anna = await contextOf(await shop.as(PEOPLE.anna))
    const company_id = anna.account?.company.id
    expect(
      refusal(await approve(application.id, { company_id, number: "A-9" }))
    ).toEqual({ status: 400, code: "b2b.account.exists" })
    expect((await approve(application.id, { company_id })).status).toBe(200)
    const { account } = await contextOf(customer)
    expect(account).toMatchObject({ id: anna.account?.id })
    expect(account?.permissions.sort()).toEqual([
      "order.place",
      "order.view",
      "price.view",
    ])
  })

  it("against it, with a reason that the applicant reads", async () => {
    const { application, customer } = await givenApplicant(shop)
    expect(refusal(await reject(application.id, " "))).toMatchObject({
      code: "b2b.request.invalid_body",
    })
    expect((await reject(application.id, "Trade only")).status).toBe(200)
    const { body } = await customer.get<{ applications: object[] }>(
      "/store/b2b/applications"
    )
    expect(body.applications).toMatchObject([
      { status: "rejected", decision_note: "Trade only" },
    ])
  })

  it("among all of them, by status and by what they say", async () => {
    const { application, customer } = await givenApplicant(shop, {
      company_name: "100% Thatch",
      registration_number: "TH-1",
    })
    const found = (
      await clerk.get<AdminApplicationsAnswer>(
        "/admin/b2b/applications?status=pending&q=100%25%20th&limit=5"
      )
    ).body
    expect(found).toMatchObject({
      count: 1,
      limit: 5,
      applications: [
        {
          id: application.id,
          customer: { email: customer.email },
          office: { code: "LEEDS" },
        },
      ],
    })
    expect(
      await clerk.get("/admin/b2b/applications?status=lost")
    ).toMatchObject({ status: 400 })
  })
})
