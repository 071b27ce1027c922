import type {
  AdminAuditAnswer,
  AdminCatalogAnswer,
  AdminCatalogAssignmentsAnswer,
  AdminCatalogEntriesAnswer,
  AdminCatalogsAnswer,
} from "../../../src/api/admin/b2b/types"
import {
  accountOf,
  openShop,
  PEOPLE,
  type Account,
  type HttpClient,
  type Shop,
} from "../../world"
import { givenCatalog, variantIn } from "../../world/catalogs"
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
  shop = await openShop("catalogs")
  clerk = await shop.clerk()
  account = await accountOf(await shop.as(PEOPLE.anna))
  office = account.office.id
  await givenSecondOffice(shop, office)
  desk = catalogDesk(shop, clerk)
})
afterAll(() => shop.close())

describe("/admin/b2b/catalogs", () => {
  it("creates, finds, changes and deletes a catalog, and writes the log", async () => {
    const made = await desk.create({
      office_id: office,
      code: "ROOFERS",
      name: "For roofers",
    })
    expect(made.body.catalog).toMatchObject({
      code: "ROOFERS",
      status: "active",
      office: { id: office },
      products_count: 0,
      entries_count: 0,
    })
    const { id } = made.body.catalog
    const list = await clerk.get<AdminCatalogsAnswer>(
      `${ROOT}?q=roof&office_id=${office}&status=active&order=-name`
    )
    expect(list.body).toMatchObject({ count: 1, catalogs: [{ id }] })
    const other = await clerk.get<AdminCatalogsAnswer>(
      `${ROOT}?q=roof&office_id=soff_second`
    )
    expect(other.body.count).toBe(0)
    await clerk.post(`${ROOT}/${id}`, { name: "Roofers", status: "inactive" })
    expect(await desk.read(id)).toMatchObject({
      name: "Roofers",
      status: "inactive",
      code: "ROOFERS",
    })
    const gone = await clerk.delete(`${ROOT}/${id}`)
    expect(gone.body).toEqual({ id, object: "catalog", deleted: true })
    expect(refusal(await clerk.get(`${ROOT}/${id}`))).toEqual({
      status: 404,
      code: "b2b.catalog.not_found",
    })
    const { body } = await clerk.get<AdminAuditAnswer>(
      `/admin/b2b/audit?subject_id=${id}`
    )
    expect(body.entries.map(({ action }) => action)).toEqual([
      "catalog.deleted",
      "catalog.updated",
      "catalog.created",
    ])
    expect(body.entries[1]).toMatchObject({
      before: { name: "For roofers", status: "active" },
      after: { name: "Roofers", status: "inactive" },
    })
  })

  it("lists, adds and takes out entries, counts what they list, and tells before", async () => {
    const id = await givenCatalog(clerk, {
      office_id: office,
      entries: [await desk.category("plywood")],
    })
    const plywood = (await desk.read(id)).products_count
    expect(plywood).toBeGreaterThan(0)
    const timber = await desk.category("timber-and-sheet")
    const preview = (change: object) =>
      clerk.post<{ products_count: number }>(`${ROOT}/${id}/preview`, change)
    const would = await preview({ add: [timber] })
    expect(would.body.products_count).toBeGreaterThan(plywood)
    expect((await desk.read(id)).products_count).toBe(plywood)
    const brick = await variantIn(shop, "facing-bricks")
    const product = { type: "product", target_id: brick.product_id }
    const change = { add: [timber, product], remove: [] }
    const changed = await clerk.post<AdminCatalogAnswer>(
      `${ROOT}/${id}/entries`,
      change
    )
    expect(changed.body.catalog).toMatchObject({
      products_count: would.body.products_count + 1,
      entries_count: 3,
    })
    const again = await clerk.post<AdminCatalogAnswer>(
      `${ROOT}/${id}/entries`,
      change
    )
    expect(again.body.catalog.entries_count).toBe(3)
    const entries = await clerk.get<AdminCatalogEntriesAnswer>(
      `${ROOT}/${id}/entries?limit=2`
    )
    expect(entries.body).toMatchObject({
      count: 3,
      limit: 2,
      entries: [
        { type: "category", name: "Plywood" },
        { ...timber, name: "Timber & Sheet Materials" },
      ],
    })
    const rest = await preview({ remove: [timber, product] })
    expect(rest.body.products_count).toBe(plywood)
    await clerk.post(`${ROOT}/${id}/entries`, { remove: [timber, product] })
    expect(await desk.read(id)).toMatchObject({
      products_count: plywood,
      entries_count: 1,
    })
  })

  it("lists, adds and takes out whom it is for", async () => {
    const id = await givenCatalog(clerk, {
      office_id: office,
      assignments: [
        { type: "account", target_id: account.id },
        { type: "company", target_id: account.company.id },
      ],
    })
    const path = `${ROOT}/${id}/assignments`
    const { body } = await clerk.get<AdminCatalogAssignmentsAnswer>(path)
    expect(body).toMatchObject({
      count: 2,
      assignments: [
        {
          type: "account",
          name: account.company.name,
          detail: account.number,
        },
        { type: "company", name: account.company.name, detail: null },
      ],
    })
    await clerk.post(path, {
      remove: [{ type: "company", target_id: account.company.id }],
    })
    expect((await desk.read(id)).assignments_count).toBe(1)
  })
})
