import type { AdminImportAnswer } from "../../../src/api/admin/b2b/imports/types"
import { openShop, PEOPLE, type ErrorBody, type Shop } from "../../world"
import { openImportDesk, type ImportDesk } from "./import-desk"

const SHIP_TOS = [
  "company,code,name,address_1,city,postal_code,country_code,contact_phone",
  "harrogate-vale,HV-YARD,Yard and joinery shop,Otterwood Lane,Harrogate,HG3 9QA,GB,07700 900111",
  "harrogate-vale,HV-RIPON,Canal Wharf phase 2,Canal Wharf,Ripon,HG4 9QB,gb,07700 900112",
  'harrogate-vale,HV-NEW,"Mill, Lane",1 Mill Lane,Leeds,LS1 9QA,gb,+44 7700 900199',
  "nobody,X-1,Nowhere,1 Road,Leeds,LS1 9QA,gb,",
  "harrogate-vale,HV-NEW,Twice,1 Mill Lane,Leeds,LS1 9QA,gb,",
  "harrogate-vale,HV-BAD,,1 Mill Lane,Leeds,LS1 9QA,great britain,",
  "",
].join("\r\n")

describe("the sales office imports files", () => {
  let shop: Shop
  let desk: ImportDesk

  beforeAll(async () => {
    shop = await openShop("imports")
    desk = await openImportDesk(shop)
  })

  afterAll(() => shop.close())

  const shipTo = async (code: string) => {
    const rows = await shop.database.sql<Record<string, string | null>>(
      "SELECT * FROM b2b_ship_to WHERE code = $1 AND deleted_at IS NULL",
      [code]
    )
    return rows[0]
  }

  describe("who may", () => {
    it.each([
      "GET /admin/b2b/imports",
      "POST /admin/b2b/imports",
      "GET /admin/b2b/imports/impo_1",
      "GET /admin/b2b/imports/impo_1/changes",
      "GET /admin/b2b/imports/impo_1/errors",
      "POST /admin/b2b/imports/impo_1/apply",
      "POST /admin/b2b/imports/impo_1/undo",
      "POST /admin/b2b/customers/cus_1/company",
    ])("keeps strangers and customers out of %s", async (route) => {
      const [method, path] = route.split(" ") as ["GET" | "POST", string]
      const customer = await shop.as(PEOPLE.admin)
      for (const actor of [shop.stranger, customer]) {
        expect(await actor.request(method, path)).toMatchObject({ status: 401 })
      }
    })

    it.each([
      ["GET", ""],
      ["GET", "/changes"],
      ["GET", "/errors"],
      ["POST", "/apply"],
      ["POST", "/undo"],
    ] as const)(
      "says so when there is no such import: %s %s",
      async (method, path) => {
        for (const id of ["impo_none", "%00", "x'y"]) {
          const answer = await desk.clerk.request<ErrorBody>(
            method,
            `/admin/b2b/imports/${id}${path}`,
            method === "POST" ? {} : undefined
          )
          expect(answer).toMatchObject({
            status: 404,
            body: { code: "b2b.import.not_found" },
          })
        }
      }
    )
  })

  it("shows what a file would do, does it once, and takes it back", async () => {
    const before = await shipTo("HV-RIPON")
    const batch = await desk.preview("ship_tos", SHIP_TOS)
    expect(batch).toMatchObject({
      status: "previewed",
      rows_total: 6,
      rows_done: 6,
      counts: { new: 1, changed: 1, unchanged: 1, conflicting: 3, applied: 0 },
    })
    expect(await shipTo("HV-NEW")).toBeUndefined()
    expect(await desk.changes(batch.id, "action=changed")).toMatchObject([
      {
        line: 3,
        entity: "ship_to",
        entity_key: "harrogate-vale / HV-RIPON",
        before: { name: "Canal Wharf apartments" },
        after: { name: "Canal Wharf phase 2" },
      },
    ])

    const [applied, ...others] = await Promise.all(
      [1, 2, 3, 4].map(() =>
        desk.clerk.post<ErrorBody>(`/admin/b2b/imports/${batch.id}/apply`)
      )
    ).then((answers) => answers.sort((a, b) => a.status - b.status))
    expect(applied?.status).toBe(202)
    for (const other of others) {
      expect(other).toMatchObject({
        status: 400,
        body: { code: "b2b.import.cannot_transition" },
      })
    }
    expect(await desk.settled(batch.id)).toMatchObject({
      status: "applied",
      counts: { applied: 2 },
      requested_by: { type: "user" },
    })
    expect(await shipTo("HV-NEW")).toMatchObject({
      name: "Mill, Lane",
      country_code: "gb",
      contact_phone: "+44 7700 900199",
      status: "active",
    })
    expect((await shipTo("HV-RIPON"))?.name).toBe("Canal Wharf phase 2")
    expect((await shipTo("HV-RIPON"))?.address_2).toBe(before?.address_2)

    const again = await desk.preview("ship_tos", SHIP_TOS)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 })

    expect(await desk.undo(batch.id)).toMatchObject({
      status: "undone",
      counts: { applied: 0 },
    })
    expect(await shipTo("HV-NEW")).toBeUndefined()
    expect(await shipTo("HV-RIPON")).toMatchObject({
      name: before?.name,
      address_1: before?.address_1,
    })
    const lines = await shop.database.sql<{ action: string; after: object }>(
      `SELECT action, after FROM b2b_audit_entry WHERE subject_id = $1
       ORDER BY created_at`,
      [batch.id]
    )
    expect(lines.map(({ action }) => action)).toEqual([
      "import.applied",
      "import.undone",
    ])
    expect(lines[0]?.after).toMatchObject({ kind: "ship_tos", applied: 2 })
  })

  it("hands out the rows that cannot be applied, with their lines", async () => {
    const batch = await desk.preview("ship_tos", SHIP_TOS)
    const [header, ...rows] = (await desk.errors(batch.id)).split("\r\n")
    expect(header).toBe(
      "line,key,message,company,code,name,address_1,city,postal_code,country_code,contact_phone"
    )
    expect(rows).toEqual([
      '5,nobody / X-1,"there is no company ""nobody""",nobody,X-1,Nowhere,1 Road,Leeds,LS1 9QA,gb,',
      "6,harrogate-vale / HV-NEW,line 4 is about the same harrogate-vale / HV-NEW,harrogate-vale,HV-NEW,Twice,1 Mill Lane,Leeds,LS1 9QA,gb,",
      '7,harrogate-vale / HV-BAD,"name is empty; country_code is not a country code of two letters",harrogate-vale,HV-BAD,,1 Mill Lane,Leeds,LS1 9QA,great britain,',
      "",
    ])
  })

  it("leaves alone what changed since the preview, and says so", async () => {
    const file =
      "company,code,name,address_1,city,postal_code,country_code\n" +
      "harrogate-vale,HV-YARD,New yard,Otterwood Lane,Harrogate,HG3 9QA,gb\n" +
      "harrogate-vale,HV-ELSE,Elsewhere,1 Road,Leeds,LS1 9QA,gb\n"
    const batch = await desk.preview("ship_tos", file)
    expect(batch.counts).toMatchObject({ new: 1, changed: 1 })
    await shop.database.sql(
      "UPDATE b2b_ship_to SET name = 'By hand' WHERE code = 'HV-YARD'"
    )
    expect((await desk.apply(batch.id)).counts).toMatchObject({
      new: 1,
      changed: 0,
      conflicting: 1,
      applied: 1,
    })
    expect(await desk.changes(batch.id, "action=conflicting")).toMatchObject([
      { line: 2, message: "was changed since the preview: name" },
    ])
    expect((await shipTo("HV-YARD"))?.name).toBe("By hand")

    await shop.database.sql(
      "UPDATE b2b_ship_to SET name = 'By hand too' WHERE code = 'HV-ELSE'"
    )
    expect(await desk.undo(batch.id)).toMatchObject({
      status: "undone",
      counts: { applied: 1 },
    })
    expect((await shipTo("HV-ELSE"))?.name).toBe("By hand too")
    expect(await desk.errors(batch.id)).toMatch(
      /3,harrogate-vale \/ HV-ELSE,not undone: was changed since: name/
    )
  })

  it("takes a whole company in, file after file, and out again", async () => {
    const files = [
      [
        "companies",
        "handle;name;parent;bill_to_address_1;bill_to_city;bill_to_postal_code;bill_to_country_code\n" +
          "ilk-group;Ilk Group plc;;1 Top;Leeds;LS1 9QA;gb\n" +
          "ilk-roofs;Ilk Roofs Ltd;ilk-group;2 Top;Leeds;LS1 9QA;gb\n" +
          "ilk-self;Ilk Self;ilk-self;2 Top;Leeds;LS1 9QA;gb\n",
      ],
      [
        "ship_tos",
        "company,code,name,address_1,city,postal_code,country_code\n" +
          "ilk-roofs,S1,Site one,1 Road,Leeds,LS1 9QA,gb\n",
      ],
      [
        "projects",
        "company,code,name,starts_on,ends_on,ship_tos\n" +
          "ilk-roofs,P1,Job one,2026-01-01,2027-01-01,S1\n" +
          "ilk-roofs,P2,Job two,2027-01-01,2026-01-01,S1\n" +
          "ilk-roofs,P3,Job three,,,S1 S9\n",
      ],
      [
        "members",
        "company,email,first_name,last_name,roles\n" +
          "ilk-roofs,New.Person@ilk.demo.test,New,Person,buyer viewer\n" +
          `ilk-roofs,${PEOPLE.anna},,,admin\n` +
          "ilk-roofs,other@ilk.demo.test,,,emperor\n",
      ],
      [
        "ship_to_accesses",
        "company,email,ship_to,project,amount_limit\n" +
          "ilk-roofs,new.person@ilk.demo.test,S1,,5000.50\n" +
          "ilk-roofs,new.person@ilk.demo.test,,P1,\n" +
          "ilk-roofs,new.person@ilk.demo.test,S1,P1,\n" +
          "ilk-roofs,new.person@ilk.demo.test,S1,,1e3\n",
      ],
    ] as const
    const applied: string[] = []
    for (const [kind, content] of files) {
      const { id } = await desk.preview(kind, content)
      const { status, counts } = await desk.apply(id)
      expect({ kind, status, applied: counts?.applied }).toEqual({
        kind,
        status: "applied",
        applied: ["ship_tos", "projects"].includes(kind) ? 1 : 2,
      })
      applied.push(id)
      const again = await desk.preview(kind, content)
      expect(again.counts).toMatchObject({ new: 0, changed: 0 })
    }
    const [member] = await shop.database.sql(
      `SELECT c.email, c.has_account, c.last_name, m.status,
         array_agg(r.role_id ORDER BY r.role_id) AS roles,
         a.amount_limit, a.raw_amount_limit->>'value' AS raw
       FROM customer c JOIN b2b_member m ON m.customer_id = c.id
       JOIN b2b_member_role r ON r.member_id = m.id
       JOIN b2b_ship_to_access a ON a.member_id = m.id AND a.ship_to_id IS NOT NULL
       WHERE c.email = 'new.person@ilk.demo.test'
       GROUP BY c.id, m.id, a.id`
    )
    expect(member).toEqual({
      email: "new.person@ilk.demo.test",
      has_account: false,
      last_name: "Person",
      status: "active",
      roles: ["role_buyer", "role_viewer"],
      amount_limit: "5000.5",
      raw: "5000.5",
    })

    const [companies = "", ...rest] = applied
    for (const id of rest.reverse()) {
      expect((await desk.undo(id)).counts).toMatchObject({ applied: 0 })
    }
    expect((await desk.undo(companies)).counts).toMatchObject({ applied: 0 })
    expect(
      await shop.database.sql(
        `SELECT id FROM b2b_company WHERE handle LIKE 'ilk-%'
         UNION SELECT id FROM customer WHERE email LIKE '%@ilk.demo.test'`
      )
    ).toEqual([])
    const lines = await shop.database.sql<{ action: string }>(
      "SELECT action FROM b2b_audit_entry WHERE subject_name = 'Ilk Roofs Ltd' ORDER BY created_at"
    )
    expect(lines.map(({ action }) => action)).toEqual([
      "company.created",
      "company.deleted",
    ])
  })

  it("lists the imports, the newest first, without their files", async () => {
    const { body } = await desk.clerk.get<{
      imports: Record<string, unknown>[]
      count: number
    }>("/admin/b2b/imports?kind=projects&status=undone&q=PROJ&limit=1")
    expect(body.count).toBe(1)
    expect(Object.keys(body.imports[0] ?? {})).not.toContain("source")
    const all = await desk.clerk.get<{
      imports: AdminImportAnswer["import"][]
    }>("/admin/b2b/imports")
    const times = all.body.imports.map((one) => one.created_at)
    expect(times).toEqual([...times].sort().reverse())
  })
})
