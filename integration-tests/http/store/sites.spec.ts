import { openShop, PEOPLE, type HttpClient, type Shop } from "../../world"
import {
  attempts,
  everything,
  foreignRequests,
  memberId,
  PLOT,
  rowOf,
  rowsOf,
  told,
  type Body,
} from "./site-cases"
import { registerOf, type Register } from "./trade-counter"

let shop: Shop
let register: Register
let admin: HttpClient
let anna: HttpClient
let stranger: HttpClient
/** The admin of another company. */
let grace: HttpClient

beforeAll(async () => {
  shop = await openShop("sites")
  register = registerOf(shop)
  admin = await shop.as(PEOPLE.admin)
  anna = await shop.as(PEOPLE.anna)
  grace = await shop.as("grace.okafor@whitegate-fm.demo.test")
  stranger = shop.stranger
})
afterAll(() => shop.close())

const post = (who: HttpClient, path: string, body: unknown) =>
  who.post<Body>(`/store/b2b/${path}`, body)
const get = (who: HttpClient, path: string) =>
  who.get<Body>(`/store/b2b/${path}`)

describe("nobody but the company's own people with the permission", () => {
  let before: unknown
  beforeAll(async () => {
    before = await everything(shop)
  })
  afterAll(async () => {
    expect(await everything(shop)).toEqual(before)
  })

  async function tries(who: HttpClient) {
    const answers = await Promise.all(
      (await attempts(shop)).map(([method, path, body]) =>
        who.request<Body>(method, `/store/b2b/${path}`, body)
      )
    )
    return answers.map((answer) => told(answer).join(" "))
  }

  it("changes its sites: not somebody who is not signed in", async () => {
    expect(new Set(await tries(stranger))).toEqual(new Set(["401 b2b.sign_in"]))
  })

  it("nor a suspended member", async () => {
    const suspended = await shop.as(PEOPLE.suspended)
    expect(new Set(await tries(suspended))).toEqual(
      new Set(["403 b2b.member.not_active"])
    )
  })

  it("nor a member without the permission", async () => {
    expect(new Set(await tries(anna))).toEqual(
      new Set(["403 b2b.permission.missing"])
    )
  })

  it("nor the admin of another company, to whom its ids do not exist", async () => {
    const site = await register.shipTo("HV-YARD")
    const job = await register.project("J2041")
    const annaId = await memberId(shop, PEOPLE.anna)
    const own = await memberId(
      shop,
      "grace.okafor@whitegate-fm.demo.test",
      "whitegate-facilities"
    )
    const wanted = foreignRequests({ site, job, stranger: annaId, own })
    for (const [path, body, code] of wanted) {
      const foreign = await post(grace, path, body)
      expect(told(foreign)).toEqual([404, code])
      // A missing id reads the same.
      const swap = (text: string) =>
        text.replace(/(shpto|proj|memb)_[0-9A-Z]{26}/g, (id) =>
          id === own ? id : `${id.slice(0, -4)}0000`
        )
      const missing = await post(
        grace,
        swap(path),
        JSON.parse(swap(JSON.stringify(body)))
      )
      expect(missing.status).toBe(404)
      expect(JSON.stringify(missing.body)).toBe(
        swap(JSON.stringify(foreign.body))
      )
    }
  })
})

describe("a company's delivery addresses", () => {
  it("are made, changed and closed by its admin, and the log says so", async () => {
    const made = rowOf(await post(admin, "ship-tos", PLOT), "ship_to")
    expect(made).toMatchObject({
      name: "Plot 9",
      code: null,
      country_code: "gb",
      status: "active",
    })
    const closed = await post(admin, `ship-tos/${made.id}`, {
      status: "closed",
      contact_name: "Mo",
    })
    expect(rowOf(closed, "ship_to")).toMatchObject({
      status: "closed",
      contact_name: "Mo",
    })
    const log = await shop.database.sql(
      `SELECT action, actor_type, actor_name, before, after FROM b2b_audit_entry
       WHERE subject_id = $1 ORDER BY id`,
      [made.id]
    )
    expect(log).toMatchObject([
      {
        action: "ship_to.created",
        actor_type: "member",
        actor_name: "John Holroyd",
      },
      {
        action: "ship_to.updated",
        before: { status: "active", contact_name: null },
        after: { status: "closed", contact_name: "Mo" },
      },
    ])
  })

  it("are all his who manages them, and to others those they may use", async () => {
    const all = await get(admin, "ship-tos?limit=100&status=closed")
    expect(rowsOf(all, "ship_tos").map(({ code }) => code)).toContain(
      "HV-WETHERBY"
    )
    const annas = rowsOf(await get(anna, "ship-tos"), "ship_tos")
    expect(annas.map(({ code }) => code)).toEqual([
      "HV-BECK-N",
      "HV-BECK-S",
      "HV-RIPON",
      "HV-YARD",
    ])
    const found = await get(anna, "ship-tos?q=selby")
    expect(found.body).toMatchObject({ ship_tos: [], count: 0 })
  })

  it("take no code from the company: that is the office's", async () => {
    const answer = await post(admin, "ship-tos", { ...PLOT, code: "X" })
    expect(told(answer)).toEqual([400, "b2b.request.invalid_body"])
  })
})

describe("a company's jobs", () => {
  it("are opened with their sites, held and closed, never held when closed", async () => {
    const site = await register.shipTo("HV-OTLEY")
    const made = rowOf(
      await post(admin, "projects", {
        code: "J3000",
        name: "Mill",
        starts_on: "2026-01-01",
        ship_to_ids: [site],
      }),
      "project"
    )
    expect(made).toMatchObject({ status: "open", ship_tos: [{ id: site }] })
    const path = `projects/${made.id}`
    for (const status of ["on_hold", "closed"]) {
      const answer = await post(admin, path, { status })
      expect(rowOf(answer, "project").status).toBe(status)
    }
    expect(told(await post(admin, path, { status: "on_hold" }))).toEqual([
      400,
      "b2b.project.cannot_transition",
    ])
    const emptied = await post(admin, path, { status: "open", ship_to_ids: [] })
    expect(rowOf(emptied, "project")).toMatchObject({
      status: "open",
      ship_tos: [],
    })
    expect(told(await post(admin, path, { ends_on: "2025-12-31" }))).toEqual([
      400,
      "b2b.period.reversed",
    ])
  })

  it("have one code each, also when two are made at once", async () => {
    const job = { code: "J4000", name: "Twice" }
    const answers = await Promise.all([
      post(admin, "projects", job),
      post(admin, "projects", job),
    ])
    expect(answers.map((answer) => told(answer).join(" ")).sort()).toEqual([
      "200 ",
      "400 b2b.project.code_taken",
    ])
  })
})

describe("who may order where", () => {
  it("is said once for each member and target, also at once", async () => {
    const member_id = await memberId(
      shop,
      "oliver.beaumont@harrogate-vale.demo.test"
    )
    const body = {
      member_id,
      ship_to_id: await register.shipTo("HV-LEEDS"),
      amount_limit: 250.5,
    }
    const answers = await Promise.all([
      post(admin, "ship-to-accesses", body),
      post(admin, "ship-to-accesses", body),
      post(admin, "ship-to-accesses", body),
    ])
    expect(answers.map((answer) => told(answer).join(" ")).sort()).toEqual([
      "200 ",
      "400 b2b.ship_to_access.exists",
      "400 b2b.ship_to_access.exists",
    ])
    const listed = await get(admin, `ship-to-accesses?member_id=${member_id}`)
    const access = rowsOf(listed, "ship_to_accesses").find(
      (row) => row.amount_limit === 250.5
    )
    expect(access).toMatchObject({
      member: { customer: { last_name: "Beaumont" } },
      ship_to: { code: "HV-LEEDS" },
      delegated_by: null,
    })
    const path = `ship-to-accesses/${access?.id ?? ""}`
    const changed = await post(admin, path, {
      ends_on: "2030-01-01",
      amount_limit: null,
    })
    expect(rowOf(changed, "ship_to_access")).toMatchObject({
      ends_on: "2030-01-01",
      amount_limit: null,
    })
    const gone = await admin.delete<Body>(`/store/b2b/${path}`)
    expect(gone.body).toMatchObject({ deleted: true })
    expect(told(await admin.delete<Body>(`/store/b2b/${path}`))).toEqual([
      404,
      "b2b.ship_to_access.not_found",
    ])
  })

  it.each([
    [{}, "b2b.request.invalid_body"],
    [
      { ship_to_id: "shpto_1", project_id: "proj_1" },
      "b2b.request.invalid_body",
    ],
    [{ ship_to_id: "shpto_1", amount_limit: -1 }, "b2b.request.invalid_body"],
    [
      { ship_to_id: "shpto_1", ends_on: "2026-02-30" },
      "b2b.request.invalid_body",
    ],
    [{ ship_to_id: "shpto_1", id: "shacc_1" }, "b2b.request.invalid_body"],
  ])("is refused in another shape: %j", async (body, code) => {
    const answer = await post(admin, "ship-to-accesses", {
      member_id: "memb_1",
      ...body,
    })
    expect(told(answer)).toEqual([400, code])
  })

  it("is never given to a member who was removed", async () => {
    const member_id = await memberId(
      shop,
      "hannah.sykes@harrogate-vale.demo.test"
    )
    const set = (status: string) =>
      shop.database.sql("UPDATE b2b_member SET status = $1 WHERE id = $2", [
        status,
        member_id,
      ])
    await set("removed")
    const ship_to_id = await register.shipTo("HV-YARD")
    const answer = await post(admin, "ship-to-accesses", {
      member_id,
      ship_to_id,
    })
    await set("active")
    expect(told(answer)).toEqual([404, "b2b.member.not_found"])
  })
})
