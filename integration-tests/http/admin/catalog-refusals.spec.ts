import {
  accountOf,
  openShop,
  PEOPLE,
  type Account,
  type HttpClient,
  type Shop,
} from "../../world"
import { givenCatalog } from "../../world/catalogs"
import { refusal } from "../applicants"
import {
  catalogDesk,
  givenSecondOffice,
  type CatalogDesk,
} from "./catalog-desk"

const ROOT = "/admin/b2b/catalogs"

let shop: Shop
let clerk: HttpClient
let account: Account
let office: string
let desk: CatalogDesk

beforeAll(async () => {
  shop = await openShop("catalog_refusals")
  clerk = await shop.clerk()
  account = await accountOf(await shop.as(PEOPLE.anna))
  office = account.office.id
  await givenSecondOffice(shop, office)
  desk = catalogDesk(shop, clerk)
})
afterAll(() => shop.close())

describe("a catalog is refused", () => {
  it("a code that its office has already, by creation and by change", async () => {
    await givenCatalog(clerk, { office_id: office, code: "TAKEN" })
    const other = await givenCatalog(clerk, { office_id: office })
    const taken = { status: 400, code: "b2b.catalog.code_taken" }
    const body = { office_id: office, code: "TAKEN", name: "Again" }
    expect(refusal(await desk.create(body))).toEqual(taken)
    expect(
      refusal(await clerk.post(`${ROOT}/${other}`, { code: "TAKEN" }))
    ).toEqual(taken)
    const elsewhere = await desk.create({ ...body, office_id: "soff_second" })
    expect(elsewhere.status).toBe(200)
  })

  it("an office that does not exist, and malformed bodies", async () => {
    const body = { office_id: "soff_none", code: "X", name: "X" }
    expect(refusal(await desk.create(body))).toEqual({
      status: 404,
      code: "b2b.office.not_found",
    })
    const id = await givenCatalog(clerk, { office_id: office })
    const bodies: [path: string, body: unknown][] = [
      [ROOT, {}],
      [ROOT, { ...body, office_id: office, code: "has spaces" }],
      [ROOT, { ...body, office_id: office, name: " " }],
      [ROOT, { ...body, office_id: office, id: "bcat_mine" }],
      [`${ROOT}/${id}`, { office_id: "soff_second" }],
      [`${ROOT}/${id}`, { status: "secret" }],
      [`${ROOT}/${id}/entries`, { add: [{ type: "variant", target_id: "x" }] }],
      [`${ROOT}/${id}/entries`, { add: [{ type: "product" }] }],
      [`${ROOT}/${id}/entries`, { add: "everything" }],
      [
        `${ROOT}/${id}/entries`,
        {
          add: Array.from({ length: 1001 }, () => ({
            type: "product",
            target_id: "prod_1",
          })),
        },
      ],
      [
        `${ROOT}/${id}/assignments`,
        { add: [{ type: "member", target_id: "memb_1" }] },
      ],
      [`${ROOT}/${id}/preview`, { add: [{ type: "tag", target_id: "a\0b" }] }],
    ]
    for (const [path, sent] of bodies) {
      const { status } = await clerk.post(path, sent)
      expect([path, sent, status]).toEqual([path, sent, 400])
    }
    const queries = ["?limit=0", "?order=office", "?status=x", "?x=1", "?a.b=c"]
    for (const query of queries) {
      expect((await clerk.get(`${ROOT}${query}`)).status).toBe(400)
    }
  })

  it("targets that do not exist, and then nothing of the change is saved", async () => {
    const id = await givenCatalog(clerk, { office_id: office })
    const entries = ["product", "category", "collection", "tag"]
    const assignments = ["account", "company", "price_group"]
    const plywood = await desk.category("plywood")
    for (const [part, type] of [
      ...entries.map((type) => ["entries", type] as const),
      ...assignments.map((type) => ["assignments", type] as const),
    ]) {
      const add = [
        ...(part === "entries" ? [plywood] : []),
        { type, target_id: "none_01" },
      ]
      expect([
        type,
        refusal(await clerk.post(`${ROOT}/${id}/${part}`, { add })),
      ]).toEqual([type, { status: 404, code: "b2b.catalog.target_not_found" }])
    }
    expect(await desk.read(id)).toMatchObject({
      entries_count: 0,
      assignments_count: 0,
      products_count: 0,
    })
  })

  it("another office's account, company and price group", async () => {
    const { body } = await clerk.post<{ customer_group: { id: string } }>(
      "/admin/customer-groups",
      { name: "Trade B" }
    )
    const group = body.customer_group.id
    await clerk.post(`/admin/b2b/accounts/${account.id}`, {
      price_group_id: group,
    })
    const id = await givenCatalog(clerk, { office_id: "soff_second" })
    const targets = {
      account: account.id,
      company: account.company.id,
      price_group: group,
    }
    for (const [type, target_id] of Object.entries(targets)) {
      expect(
        refusal(
          await clerk.post(`${ROOT}/${id}/assignments`, {
            add: [{ type, target_id }],
          })
        )
      ).toEqual({ status: 400, code: `b2b.catalog.foreign_${type}` })
    }
  })

  it("ids that can be none, and everybody who is no clerk", async () => {
    for (const id of ["bcat_none", "a%20b", "x".repeat(300)]) {
      for (const rest of ["", "/entries", "/assignments"]) {
        expect(refusal(await clerk.get(`${ROOT}/${id}${rest}`))).toEqual({
          status: 404,
          code: "b2b.catalog.not_found",
        })
      }
      expect((await clerk.delete(`${ROOT}/${id}`)).status).toBe(404)
      expect((await clerk.post(`${ROOT}/${id}/preview`, {})).status).toBe(404)
    }
    const anna = await shop.as(PEOPLE.anna)
    for (const who of [shop.stranger, anna]) {
      expect((await who.get(ROOT)).status).toBe(401)
      expect((await who.post(ROOT, {})).status).toBe(401)
    }
  })
})
