import { openShop, PEOPLE, type HttpClient, type Shop } from "../../world"
import {
  codeOf,
  peopleDeskOf,
  type Body,
  type PeopleDesk,
} from "../store/people-desk"
import { registerOf } from "../store/trade-counter"

type Answer = Body & {
  company: { id: string; handle: string; status: string; parent: object | null }
  account: { id: string; status: string; hold_reason: string | null }
}

let shop: Shop
let desk: PeopleDesk
let clerk: HttpClient

beforeAll(async () => {
  shop = await openShop("company_changes")
  desk = peopleDeskOf(shop)
  clerk = await shop.clerk()
})
afterAll(() => shop.close())

function post(path: string, body?: object) {
  return clerk.post<Answer>(path, body)
}

describe("companies", () => {
  const address = {
    bill_to_address_1: "1 Quay Street",
    bill_to_city: "Hull",
    bill_to_postal_code: "HU1 9ZZ",
    bill_to_country_code: "GB",
  }

  it("are entered with a handle of their own, each once", async () => {
    const input = { name: "Humber Piling Ltd", ...address }
    const both = await Promise.all(
      [1, 2].map(() => post("/admin/b2b/companies", input))
    )
    expect(both.map(codeOf)).toEqual(
      expect.arrayContaining([
        { status: 200, code: undefined },
        { status: 400, code: "b2b.company.handle_taken" },
      ])
    )
    const made = both.find(({ status }) => status === 200)
    expect(made?.body.company).toMatchObject({
      handle: "humber-piling-ltd",
      status: "active",
      bill_to_country_code: "gb",
      accounts: [],
      parent: null,
    })
  })

  it("never stand above themselves, also when two are moved at once", async () => {
    const group = await desk.companyId("castlegarth-group")
    const roofing = await desk.companyId("castlegarth-roofing")
    const lettings = await desk.companyId("oakroyd-lettings")
    const move = (id: string, parent_id: string | null) =>
      post(`/admin/b2b/companies/${id}`, { parent_id })
    for (const parent of [group, roofing]) {
      expect(codeOf(await move(group, parent))).toEqual({
        status: 400,
        code: "b2b.company.cycle",
      })
    }
    expect(codeOf(await move(group, "comp_0"))).toEqual({
      status: 404,
      code: "b2b.company.not_found",
    })
    const [one, other] = await Promise.all([
      move(group, lettings),
      move(lettings, group),
    ])
    expect([one.status, other.status].sort()).toEqual([200, 400])
    const below = await clerk.get<{ subsidiaries: { name: string }[] }>(
      `/admin/b2b/companies/${one.status === 200 ? lettings : group}/subsidiaries`
    )
    expect(below.body.subsidiaries.length).toBeGreaterThan(0)
  })

  it("close and reopen, and their members feel it at once", async () => {
    const grace = await shop.as("grace.okafor@whitegate-fm.demo.test")
    const path = `/admin/b2b/companies/${await desk.companyId("whitegate-facilities")}`
    await post(path, { status: "closed" })
    expect(codeOf(await grace.get<Body>("/store/b2b/company"))).toEqual({
      status: 403,
      code: "b2b.company.not_active",
    })
    expect(codeOf(await post(path, { status: "suspended" }))).toEqual({
      status: 400,
      code: "b2b.company.cannot_transition",
    })
    const open = await post(path, { status: "active", phone: "0113 496 0000" })
    expect(open.body.company).toMatchObject({ status: "active" })
    expect((await grace.get("/store/b2b/company")).status).toBe(200)
  })
})

describe("trade accounts", () => {
  async function account(number: string): Promise<string> {
    return `/admin/b2b/accounts/${await registerOf(shop).account(number)}`
  }

  it("lose a right for all their members, and the last admin stays one", async () => {
    const john = await shop.as(PEOPLE.admin)
    const path = await account("HAR0001")
    await post(path, { restrictions: ["member.manage", "member.manage"] })
    expect(codeOf(await john.get<Body>("/store/b2b/invitations"))).toEqual({
      status: 403,
      code: "b2b.permission.missing",
    })
    await post(path, { restrictions: [] })
    expect((await john.get("/store/b2b/invitations")).status).toBe(200)
  })

  it("go on hold with a reason, which goes with the hold", async () => {
    const path = await account("MAR0014")
    const held = await post(path, { status: "on_hold", hold_reason: "Unpaid" })
    expect(held.body.account).toMatchObject({
      status: "on_hold",
      hold_reason: "Unpaid",
    })
    const open = await post(path, { status: "active" })
    expect(open.body.account).toMatchObject({ hold_reason: null })
  })

  it.each([
    [{ number: "HAR0001" }, 400, "b2b.account.number_taken"],
    [{ payment_term_id: "pterm_0" }, 404, "b2b.payment_term.not_found"],
    [{ price_group_id: "cusgroup_0" }, 404, "b2b.price_group.not_found"],
    [{ bill_to: "parent" }, 400, "b2b.account.no_parent"],
    [{ restrictions: ["everything"] }, 400, "b2b.request.invalid_body"],
    [{ company_id: "comp_1" }, 400, "b2b.request.invalid_body"],
    [{ id: "acct_1" }, 400, "b2b.request.invalid_body"],
  ])("refuse %j", async (change, status, code) => {
    const before = await desk.state()
    const answer = await post(await account("MAR0014"), change)
    expect(codeOf(answer)).toEqual({ status, code })
    expect(await desk.state()).toBe(before)
  })

  it("that do not exist are not found", async () => {
    expect(codeOf(await post("/admin/b2b/accounts/acct_0", {}))).toEqual({
      status: 404,
      code: "b2b.account.not_found",
    })
  })
})
