import {
  contextOf,
  openShop,
  PEOPLE,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"
import { givenCatalog, variantIn } from "../../world/catalogs"

let shop: Shop
let clerk: HttpClient
let brick: string

beforeAll(async () => {
  shop = await openShop("part_numbers")
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  brick = await shop.variantId("BRK-ENG-BR")
})
afterAll(() => shop.close())

describe("an account's part numbers", () => {
  type Numbers = {
    part_numbers: Record<string, unknown>[]
    part_number: { id: string } & Record<string, unknown>
    count: number
    code?: string
  }
  const STORE = "/store/b2b/part-numbers"
  let admin: HttpClient
  let anna: HttpClient
  let path: string

  beforeAll(async () => {
    admin = await shop.as(PEOPLE.admin)
    anna = await shop.as(PEOPLE.anna)
    const { account } = await contextOf(anna)
    path = `/admin/b2b/accounts/${account?.id ?? ""}/part-numbers`
  })

  it("are given by its admin, found by its buyers, and changed", async () => {
    const saved = await admin.post<Numbers>(STORE, {
      variant_id: brick,
      number: " HV-100% ",
    })
    expect(saved.body.part_number).toMatchObject({
      number: "HV-100%",
      variant_id: brick,
      sku: "BRK-ENG-BR",
      title: "Class B engineering brick 65 mm red solid",
    })
    for (const q of ["?q=hv-100", "?q=100%25", `?variant_id=${brick}`]) {
      const { body } = await anna.get<Numbers>(STORE + q)
      expect(body).toMatchObject({
        count: 1,
        part_numbers: [{ number: "HV-100%" }],
      })
    }
    expect((await anna.get<Numbers>(`${STORE}?q=HV_1`)).body.count).toBe(0)
    const again = await admin.post<Numbers>(STORE, {
      variant_id: brick,
      number: "HV-101",
    })
    expect(again.body.part_number.id).toBe(saved.body.part_number.id)
  })

  it("are not a buyer's to write, nor seen by another account", async () => {
    const other = await shop.as(PEOPLE.soleTrader)
    expect((await other.get<Numbers>(STORE)).body.part_numbers).toEqual([])
    const [row] = (await anna.get<Numbers>(STORE)).body.part_numbers
    const id = String(row?.id)
    expect(
      await anna.post<Numbers>(STORE, { variant_id: brick, number: "X" })
    ).toMatchObject({ status: 403, body: { code: "b2b.permission.missing" } })
    expect(await other.delete<Numbers>(`${STORE}/${id}`)).toMatchObject({
      status: 404,
      body: { code: "b2b.part_number.not_found" },
    })
  })

  it("are a clerk's, too, and logged", async () => {
    const packed = await shop.variantId("BRK-CRV-RUS")
    const saved = await clerk.post<Numbers>(path, {
      variant_id: packed,
      number: "HV-200",
    })
    expect(saved.status).toBe(200)
    const list = await clerk.get<Numbers>(`${path}?limit=1`)
    expect(list.body).toMatchObject({
      count: 2,
      part_numbers: [{ number: "HV-101" }],
    })
    const gone = await clerk.delete<Numbers>(
      `${path}/${saved.body.part_number.id}`
    )
    expect(gone.status).toBe(200)
    const logged = await shop.database.sql<{ action: string }>(
      "SELECT action FROM b2b_audit_entry WHERE subject_type = 'part_number' ORDER BY id"
    )
    expect(logged.map(({ action }) => action)).toEqual([
      "part_number.saved",
      "part_number.saved",
      "part_number.saved",
      "part_number.deleted",
    ])
  })

  it("can be given again after they were taken away, also at the same time", async () => {
    const { body } = await clerk.get<Numbers>(path)
    await clerk.delete(`${path}/${String(body.part_numbers[0]?.id)}`)
    const answers = await Promise.all(
      ["A", "B", "C"].map((number) =>
        clerk.post<Numbers>(path, { variant_id: brick, number })
      )
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await clerk.get<Numbers>(path)).body.count).toBe(1)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ["no number", { variant_id: "v" }, "b2b.request.invalid_body"],
    [
      "an empty one",
      { variant_id: "v", number: " " },
      "b2b.request.invalid_body",
    ],
    [
      "61 letters",
      { variant_id: "v", number: "x".repeat(61) },
      "b2b.request.invalid_body",
    ],
    [
      "no product",
      { variant_id: "variant_none", number: "X" },
      "b2b.part_number.product_not_found",
    ],
  ])("are refused: %s", async (_name, body, code) => {
    for (const answer of [
      await admin.post<Numbers>(STORE, body),
      await clerk.post<Numbers>(path, body),
    ]) {
      expect(answer.body.code).toBe(code)
      expect([400, 404]).toContain(answer.status)
    }
  })

  it("of a product that is not for sale are a clerk's alone", async () => {
    await shop.database.sql(
      "UPDATE product SET status = 'draft' WHERE id = (SELECT product_id FROM product_variant WHERE id = $1)",
      [brick]
    )
    const body = { variant_id: brick, number: "DRAFT" }
    expect(await admin.post<Numbers>(STORE, body)).toMatchObject({
      status: 404,
      body: { code: "b2b.part_number.product_not_found" },
    })
    expect((await clerk.post<Numbers>(path, body)).status).toBe(200)
  })

  it("of what the account's catalog does not list are a clerk's alone, too", async () => {
    const { account } = await contextOf(anna)
    const [seen, hidden] = await Promise.all(
      ["plywood", "facing-bricks"].map((category) => variantIn(shop, category))
    )
    const ids: Record<string, string> = {}
    for (const [number, variant] of Object.entries({
      SEEN: seen,
      HID: hidden,
    })) {
      const { body } = await clerk.post<Numbers>(path, {
        variant_id: variant?.id,
        number,
      })
      ids[number] = body.part_number.id
    }
    await givenCatalog(clerk, {
      office_id: account?.office.id ?? "",
      entries: [{ type: "product", target_id: seen?.product_id ?? "" }],
      assignments: [{ type: "account", target_id: account?.id ?? "" }],
    })
    for (const query of ["", "?q=S", `?variant_id=${seen?.id ?? ""}`]) {
      const { body } = await anna.get<Numbers>(STORE + query)
      expect([query, body]).toMatchObject([
        query,
        { count: 1, part_numbers: [{ number: "SEEN" }] },
      ])
    }
    for (const query of ["?q=HID", `?variant_id=${hidden?.id ?? ""}`]) {
      const { body } = await anna.get<Numbers>(STORE + query)
      expect(body).toMatchObject({ count: 0, part_numbers: [] })
    }
    expect(
      await admin.post<Numbers>(STORE, { variant_id: hidden?.id, number: "X" })
    ).toMatchObject({
      status: 404,
      body: { code: "b2b.part_number.product_not_found" },
    })
    expect(
      await admin.delete<Numbers>(`${STORE}/${ids.HID ?? ""}`)
    ).toMatchObject({
      status: 404,
      body: { code: "b2b.part_number.not_found" },
    })
    const { body } = await clerk.get<Numbers>(`${path}?q=hid`)
    expect(body.part_numbers).toMatchObject([{ variant_id: hidden?.id }])
    const { status } = await admin.delete(`${STORE}/${ids.SEEN ?? ""}`)
    expect(status).toBe(200)
  })

  it("are found by SKU and title as well where a clerk looks", async () => {
    const found = async (buyer: HttpClient, at: string, q: string) =>
      (await buyer.get<Numbers>(`${at}?q=${q}`)).body.count
    await clerk.post(path, { variant_id: brick, number: "DRAFT" })
    expect(await found(clerk, path, "brk-eng")).toBe(1)
    expect(await found(clerk, path, "engineering")).toBe(1)
    expect(await found(anna, STORE, "brk-eng")).toBe(0)
  })

  it("of an account that is not there are not found", async () => {
    const none = "/admin/b2b/accounts/acct_none/part-numbers"
    expect(await clerk.get<Numbers>(none)).toMatchObject({
      status: 404,
      body: { code: "b2b.account.not_found" },
    })
    expect(
      await clerk.post<Numbers>(none, { variant_id: brick, number: "X" })
    ).toMatchObject({ status: 404, body: { code: "b2b.account.not_found" } })
  })
})
