import {
  openShop,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import type { AdminPaymentTerm } from "../../../src/api/admin/b2b/offices/types"
import { accountNumbered } from "../../world/reps"

type Answer = { payment_term: AdminPaymentTerm } & ErrorBody

const RULES = {
  basis: "day_of_month",
  days: 0,
  months: 1,
  day_of_month: 20,
  discount_percent: 2.5,
  discount_days: 10,
  deposit_percent: 30,
}

let shop: Shop
let clerk: HttpClient
let terms: string

beforeAll(async () => {
  shop = await openShop("payment_terms")
  clerk = await shop.clerk()
  const [office] = await shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_sales_office"
  )
  terms = `/admin/b2b/offices/${office?.id ?? ""}/payment-terms`
})
afterAll(() => shop.close())

const create = (body: object) => clerk.post<Answer>(terms, body)
const listed = async () =>
  (await clerk.get<{ payment_terms: AdminPaymentTerm[] }>(terms)).body
    .payment_terms
const logged = async (action: string) => {
  const [entry] = await shop.database.sql<{ before: object; after: object }>(
    "SELECT before, after FROM b2b_audit_entry WHERE action = $1 ORDER BY created_at DESC, id DESC LIMIT 1",
    [action]
  )
  return entry
}

describe("an office's payment terms", () => {
  it("are made, read, changed and taken away, each in the log", async () => {
    const made = await create({ code: "EOM20", name: "20th of next", ...RULES })
    expect(made.status).toBe(200)
    const { id } = made.body.payment_term
    expect(made.body.payment_term).toEqual({
      id,
      code: "EOM20",
      name: "20th of next",
      ...RULES,
    })
    expect((await listed()).map(({ code }) => code)).toEqual([
      "EOM20",
      "EOM30",
      "NET14",
      "NET30",
    ])
    const changed = await clerk.post<Answer>(`${terms}/${id}`, {
      day_of_month: 15,
      deposit_percent: null,
    })
    expect(changed.body.payment_term).toMatchObject({
      day_of_month: 15,
      deposit_percent: null,
      discount_percent: 2.5,
    })
    expect(await logged("payment_term.updated")).toMatchObject({
      before: { day_of_month: 20, deposit_percent: 30 },
      after: { day_of_month: 15, deposit_percent: null },
    })
    expect(await clerk.delete(`${terms}/${id}`)).toMatchObject({
      status: 200,
      body: { id, deleted: true },
    })
    expect((await listed()).map(({ code }) => code)).not.toContain("EOM20")
    expect(await logged("payment_term.deleted")).toMatchObject({
      before: { code: "EOM20" },
    })
  })

  it("are days from the invoice where a clerk says no more", async () => {
    const { body } = await create({ code: "CASH", name: "At once" })
    expect(body.payment_term).toMatchObject({
      basis: "invoice_date",
      days: 0,
      months: 0,
      day_of_month: null,
      discount_percent: null,
      deposit_percent: null,
    })
  })

  it("have a code that no others of the office have", async () => {
    const again = await create({ code: "NET30", name: "Twice" })
    expect([again.status, again.body.code]).toEqual([
      400,
      "b2b.payment_term.code_taken",
    ])
    const [other] = (await listed()).filter(({ code }) => code === "NET14")
    const renamed = await clerk.post<Answer>(`${terms}/${other?.id ?? ""}`, {
      code: "NET30",
    })
    expect([renamed.status, renamed.body.code]).toEqual([
      400,
      "b2b.payment_term.code_taken",
    ])
  })

  it.each([
    [{ basis: "day_of_month" }, "day_of_month"],
    [{ discount_percent: 2 }, "discount_days"],
    [{ discount_days: 10 }, "discount_percent"],
  ])("say all that they need: %j is not enough", async (rules, field) => {
    const { status, body } = await create({ code: "X", name: "X", ...rules })
    expect([status, body.code]).toEqual([400, "b2b.payment_term.incomplete"])
    expect(body.message).toContain(field)
  })

  it("cannot lose by a change what they need", async () => {
    const { body } = await create({ code: "LOSE", name: "Lose", ...RULES })
    const path = `${terms}/${body.payment_term.id}`
    const answer = await clerk.post<Answer>(path, { discount_days: null })
    expect(answer.body.code).toBe("b2b.payment_term.incomplete")
  })

  it.each([
    { code: "" },
    { code: "X".repeat(41) },
    { name: null },
    { days: -1 },
    { days: 1.5 },
    { days: 366 },
    { months: 25 },
    { day_of_month: 0 },
    { day_of_month: 32 },
    { discount_percent: 0 },
    { discount_percent: 100.5 },
    { deposit_percent: 1.23456 },
    { deposit_percent: "30" },
    { deposit_percent: -1 },
    { basis: "whenever" },
    { office_id: "soff_other" },
  ])("refuse %j", async (field) => {
    const { status, body } = await create({
      code: "BAD",
      name: "Bad",
      ...RULES,
      ...field,
    })
    expect([status, body.code]).toEqual([400, "b2b.request.invalid_body"])
  })

  it("are not deleted while an account has them", async () => {
    const account = await accountNumbered(shop, "HAR0001")
    const { body } = await create({ code: "USED", name: "Used" })
    const { id } = body.payment_term
    await clerk.post(`/admin/b2b/accounts/${account}`, { payment_term_id: id })
    const refused = await clerk.delete<ErrorBody>(`${terms}/${id}`)
    expect([refused.status, refused.body.code]).toEqual([
      400,
      "b2b.payment_term.in_use",
    ])
    expect((await listed()).map((term) => term.id)).toContain(id)
  })

  it("are those of that office alone, for every change and account", async () => {
    await shop.database.sql(
      `INSERT INTO b2b_sales_office SELECT (jsonb_populate_record(office,
         '{"id": "soff_second", "code": "SECOND"}')).*
       FROM b2b_sales_office office WHERE office.code = 'LEEDS'`
    )
    const second = "/admin/b2b/offices/soff_second/payment-terms"
    const made = await clerk.post<Answer>(second, { code: "NET30", name: "30" })
    expect(made.status).toBe(200)
    const { id } = made.body.payment_term
    const account = await accountNumbered(shop, "HAR0001")
    const answers = [
      await clerk.post<ErrorBody>(`${terms}/${id}`, { name: "Mine" }),
      await clerk.delete<ErrorBody>(`${terms}/${id}`),
      await clerk.post<ErrorBody>(`/admin/b2b/accounts/${account}`, {
        payment_term_id: id,
      }),
    ]
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [404, "b2b.payment_term.not_found"])
    )
  })

  it("need an office that is there", async () => {
    const answer = await clerk.post<ErrorBody>(
      "/admin/b2b/offices/soff_none/payment-terms",
      { code: "X", name: "X" }
    )
    expect([answer.status, answer.body.code]).toEqual([
      404,
      "b2b.office.not_found",
    ])
  })
})
