import { openShop, type HttpClient, type Shop } from "../../world"
import { accountNumbered, assign, openRep, type Rep } from "../../world/reps"
import { openImportDesk, type ImportDesk } from "./import-desk"

const KIND = "rep_assignments"
const EXPORT = "/admin/b2b/rep-assignments/export"

describe("a file of who serves which account", () => {
  let shop: Shop
  let clerk: HttpClient
  let desk: ImportDesk
  let ruth: Rep
  let neil: Rep

  beforeAll(async () => {
    shop = await openShop("import_reps")
    clerk = await shop.clerk()
    desk = await openImportDesk(shop)
    ruth = await openRep(shop, clerk, { name: "Ruth Field" })
    neil = await openRep(shop, clerk, { name: "Neil Next" })
  })
  afterAll(() => shop.close())
  beforeEach(() => shop.database.sql("DELETE FROM b2b_rep_assignment"))

  const standing = async () =>
    (
      await shop.database.sql<Record<string, string>>(
        `SELECT concat_ws(' ', a.number, r.name, s.type, s.source) AS row
         FROM b2b_rep_assignment s JOIN b2b_account a ON a.id = s.account_id
         JOIN b2b_sales_rep r ON r.id = s.sales_rep_id
         WHERE s.ended_at IS NULL ORDER BY 1`
      )
    ).map(({ row }) => row)
  const messages = async (id: string) =>
    (await desk.changes(id, "action=conflicting")).map(
      ({ line, message }) => `${String(line)}: ${message ?? ""}`
    )
  const number = (account: string) => accountNumbered(shop, account)

  it("gives, takes and changes accounts, with the history, and is undone", async () => {
    await clerk.post(`/admin/b2b/sales-reps/${ruth.id}`, { erp_code: "R7" })
    await assign(clerk, neil, await number("HAR0001"))
    await assign(clerk, ruth, await number("HAR0001"), "secondary")
    await assign(clerk, neil, await number("MAR0014"))
    const before = await standing()
    const file = [
      "account,company,sales_rep,type,ends,reason",
      "HAR0001,,R7,primary,,Neil retires",
      `MAR0014,,${neil.id},,yes,`,
      `,whitegate-facilities,${ruth.email.toUpperCase()},house,,`,
      `CAS0001,,${neil.email},,,`,
      "",
    ].join("\n")
    const { id, counts } = await desk.preview(KIND, file)
    expect(counts).toMatchObject({ new: 3, changed: 3, conflicting: 0 })
    expect(await standing()).toEqual(before)
    await desk.apply(id)
    expect(await standing()).toEqual([
      "CAS0001 Neil Next primary csv",
      "HAR0001 Ruth Field primary csv",
      "WHI0005 Ruth Field house csv",
    ])
    const { body } = await clerk.get<{ rep_assignments: object[] }>(
      `/admin/b2b/rep-assignments?account_id=${await number("HAR0001")}&current=false`
    )
    expect(body.rep_assignments).toHaveLength(3)
    expect(body.rep_assignments[0]).toMatchObject({
      sales_rep_name: "Ruth Field",
      source: "csv",
      reason: "Neil retires",
    })
    const log = await clerk.get(
      `/admin/b2b/audit?subject_id=${await number("HAR0001")}&limit=10`
    )
    expect(JSON.stringify(log.body)).toContain('"source":"csv"')

    await desk.undo(id)
    expect(await standing()).toEqual(before)
  })

  it("changes nothing when it is what was exported", async () => {
    await assign(clerk, neil, await number("HAR0001"))
    await assign(clerk, ruth, await number("HAR0001"), "secondary")
    const file = await desk.file(EXPORT)
    const { counts } = await desk.preview(KIND, file)
    expect(counts).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 2,
      conflicting: 0,
    })
  })

  it("refuses row by row, with the reason", async () => {
    await clerk.post(`/admin/b2b/sales-reps/${neil.id}`, { status: "inactive" })
    const { id } = await desk.preview(
      KIND,
      [
        "account,company,sales_rep,type,ends",
        `NONE,,${ruth.email},,`,
        "HAR0001,,nobody@office.demo.test,,",
        `HAR0001,,${neil.email},,`,
        `MAR0014,,${ruth.email},,yes`,
        `HAR0001,harrogate-vale,${ruth.email},,`,
        `HAR0001,,${ruth.email},boss,`,
        `HAR0001,,${ruth.email},primary,`,
        `HAR0001,,${ruth.id},secondary,`,
        "",
      ].join("\n")
    )
    await clerk.post(`/admin/b2b/sales-reps/${neil.id}`, { status: "active" })
    expect(await messages(id)).toEqual([
      expect.stringMatching(/^2: .*no trade account of "NONE"/),
      '3: there is no sales rep "nobody@office.demo.test"',
      "4: the sales rep is not active, or does not sell for the account's office",
      "5: the sales rep does not serve the account",
      expect.stringMatching(/^6: /),
      "7: type is not one of primary, secondary, house",
      expect.stringMatching(/^9: line 8 is about the same account and rep/),
    ])
  })

  it("does not bring back what somebody has replaced since", async () => {
    const account = await number("HAR0001")
    await assign(clerk, neil, account)
    const { id } = await desk.preview(
      KIND,
      `account,sales_rep,ends\nHAR0001,${neil.email},yes\n`
    )
    await desk.apply(id)
    await assign(clerk, ruth, account)
    expect(await desk.undo(id)).toMatchObject({ status: "undone" })
    expect(await standing()).toEqual(["HAR0001 Ruth Field primary manual"])
  })
})
