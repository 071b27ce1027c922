import { openShop, PEOPLE, type Shop } from "../../world"
import { openImportDesk, type ImportDesk } from "./import-desk"

describe("the last admin of a company, in an import", () => {
  let shop: Shop
  let desk: ImportDesk

  beforeAll(async () => {
    shop = await openShop("import_last_admin")
    desk = await openImportDesk(shop)
  })

  afterAll(() => shop.close())

  const HEAD = "company,email,roles,status\n"
  const row = (email: string, roles: string, status = "active") =>
    `harrogate-vale,${email},${roles},${status}\n`
  const LAST = /without an active member who may change members and roles/

  const isAdmin = async (email: string) => {
    const rows = await shop.database.sql(
      `SELECT m.id FROM b2b_member m JOIN customer c ON c.id = m.customer_id
       JOIN b2b_company f ON f.id = m.company_id
       JOIN b2b_member_role r ON r.member_id = m.id
       WHERE c.email = $1 AND f.handle = 'harrogate-vale'
         AND m.status = 'active' AND r.role_id = 'role_admin'`,
      [email]
    )
    return rows.length === 1
  }

  it.each([
    ["demoted", "buyer", "active"],
    ["suspended", "admin", "suspended"],
  ])("is not %s: his row is a conflict", async (_, roles, status) => {
    const batch = await desk.preview(
      "members",
      HEAD + row(PEOPLE.admin, roles, status)
    )
    expect(batch.counts).toMatchObject({ changed: 0, conflicting: 1 })
    expect(await desk.changes(batch.id)).toMatchObject([
      { line: 2, message: expect.stringMatching(LAST) as string },
    ])
    await desk.apply(batch.id)
    expect(await isAdmin(PEOPLE.admin)).toBe(true)
  })

  it("may pass his rights on in one file, and get them back by undoing it", async () => {
    const batch = await desk.preview(
      "members",
      HEAD + row(PEOPLE.admin, "buyer") + row(PEOPLE.anna, "admin")
    )
    expect(batch.counts).toMatchObject({ changed: 2, conflicting: 0 })
    expect((await desk.apply(batch.id)).counts).toMatchObject({ applied: 2 })
    expect(await isAdmin(PEOPLE.anna)).toBe(true)
    expect(await isAdmin(PEOPLE.admin)).toBe(false)
    await desk.undo(batch.id)
    expect(await isAdmin(PEOPLE.admin)).toBe(true)
  })

  it("stays when the other admin went since the preview", async () => {
    const given = await desk.preview(
      "members",
      HEAD + row(PEOPLE.anna, "admin")
    )
    await desk.apply(given.id)
    const batch = await desk.preview(
      "members",
      HEAD + row(PEOPLE.admin, "buyer")
    )
    expect(batch.counts).toMatchObject({ changed: 1 })
    await desk.undo(given.id)
    const applied = await desk.apply(batch.id)
    expect(applied.counts).toMatchObject({ conflicting: 1, applied: 0 })
    expect(await desk.errors(batch.id)).toMatch(LAST)
    expect(await isAdmin(PEOPLE.admin)).toBe(true)
  })
})
