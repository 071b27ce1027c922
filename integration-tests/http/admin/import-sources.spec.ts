import type { AdminImportAnswer } from "../../../src/api/admin/b2b/imports/types"
import {
  complete,
  contextOf,
  openShop,
  addShipping,
  openPayment,
  type ErrorBody,
  type Shop,
} from "../../world"
import { header, REFUSED_FILES } from "./hostile-files"
import { openImportDesk, type ImportDesk } from "./import-desk"

describe("what the sales office imports", () => {
  let shop: Shop
  let desk: ImportDesk

  beforeAll(async () => {
    shop = await openShop("import_sources")
    desk = await openImportDesk(shop)
  })

  afterAll(() => shop.close())

  describe("hostile files", () => {
    it.each(REFUSED_FILES)(
      "are refused at the door: %s",
      async (_, content, message) => {
        const answer = await desk.upload("ship_tos", content)
        expect(answer).toMatchObject({
          status: 400,
          body: { code: "b2b.import.invalid_file" },
        })
        expect(answer.body.message).toMatch(message)
      }
    )

    it.each([
      [{ kind: "kings", file_name: "a", content: "a" }],
      [{ kind: "companies", file_name: "a\u0000", content: "a" }],
      [{ kind: "companies", file_name: "a", content: "" }],
      [{ kind: "companies", file_name: "a", content: ["a"] }],
      [{ kind: "companies", file_name: "a", content: "a", id: "impo_1" }],
      [null],
    ])("are no request: %j", async (body) => {
      const answer = await desk.clerk.post<ErrorBody>(
        "/admin/b2b/imports",
        body
      )
      expect(answer.status).toBe(400)
    })

    it("are told from too long ones", async () => {
      const answer = await desk.upload(
        "ship_tos",
        `${header}\n${"x".repeat(26_000_000)}`
      )
      expect(answer.status).toBe(413)
    })

    it("with odd rows hurt those rows alone", async () => {
      const batch = await desk.preview(
        "ship_tos",
        [
          `\ufeff${header}`,
          'harrogate-vale,F1,"=HYPERLINK(""http://x"")",1 Road,Leeds,LS1,gb',
          `harrogate-vale,F2,${"x".repeat(1_000_000)},1 Road,Leeds,LS1,gb`,
          `harrogate-vale,F3,${",".repeat(30_000)}`,
          "",
          'harrogate-vale,F4,"Two\nlines",1 Road,Leeds,LS1,gb',
          "harrogate-vale,F5,Good,1 Road,Leeds,LS1,gb",
          `harrogate-vale,F6,"\u0007bell",1 Road,Leeds,LS1,gb`,
        ].join("\r\n")
      )
      expect(
        (await desk.changes(batch.id)).map(({ line, action }) => [line, action])
      ).toEqual([
        [2, "conflicting"],
        [3, "conflicting"],
        [4, "conflicting"],
        [6, "new"],
        [8, "new"],
        [9, "conflicting"],
      ])
    })

    it("with a quote that never ends stop, and say where", async () => {
      const batch = await desk.preview(
        "ship_tos",
        `${header}\nharrogate-vale,F9,Good,1 Road,Leeds,LS1,gb\nharrogate-vale,F8,"never`
      )
      expect(batch).toMatchObject({ status: "failed", counts: null })
      expect(batch.failure).toMatch(/after line 0 it is no CSV .*line 3/)
      const answer = await desk.clerk.post<ErrorBody>(
        `/admin/b2b/imports/${batch.id}/apply`
      )
      expect(answer.body.code).toBe("b2b.import.cannot_transition")
    })
  })

  describe("what the shop has", () => {
    const DAN = "dan.sowerby@home.demo.test"
    const PLACE = {
      first_name: "Dan",
      last_name: "Sowerby",
      address_1: "4 Larch Close",
      city: "Leeds",
      postal_code: "LS1 1AA",
      country_code: "gb",
    }
    let danId: string

    /** An order of a private person, paid by card. */
    async function privateOrder(): Promise<string> {
      await shop.database.sql(
        `INSERT INTO region_payment_provider (id, region_id, payment_provider_id)
         SELECT 'regpp_test', region_id, 'pp_system_default' FROM b2b_sales_office
         LIMIT 1 ON CONFLICT DO NOTHING`
      )
      const dan = await shop.as(DAN)
      const { body } = await dan.post<{ cart: { id: string } }>(
        "/store/carts",
        {
          items: [{ variant_id: await shop.variantId(), quantity: 2 }],
          shipping_address: PLACE,
          email: DAN,
        }
      )
      await addShipping(dan, body.cart.id)
      await openPayment(dan, body.cart.id, "pp_system_default")
      const done = await complete(dan, body.cart.id)
      return done.body.order?.id ?? ""
    }

    beforeAll(async () => {
      const dan = await shop.as(DAN)
      const { body } = await dan.get<{ customer: { id: string } }>(
        "/store/customers/me"
      )
      danId = body.customer.id
    })

    const makeCompany = (body: object) =>
      desk.clerk.post<AdminImportAnswer & ErrorBody>(
        `/admin/b2b/customers/${danId}/company`,
        body
      )

    it("makes a company of a customer, with what he ordered", async () => {
      const dan = await shop.as(DAN)
      const without = await makeCompany({})
      expect(without.status).toBe(202)
      await desk.settled(without.body.import.id)
      expect(await desk.changes(without.body.import.id)).toMatchObject([
        {
          action: "conflicting",
          message: expect.stringMatching(/no address/) as string,
        },
      ])

      await dan.post("/store/customers/me/addresses", PLACE)
      await dan.post("/store/customers/me/addresses", { address_1: "Half" })
      const orderId = await privateOrder()
      const { body } = await makeCompany({
        name: "Sowerby Plastering",
        number: "SOW0044",
      })
      const { id } = body.import
      await desk.settled(id)
      const changes = await desk.changes(id)
      expect(
        changes.map(({ entity, action }) => [entity, action]).sort()
      ).toEqual([
        ["account", "new"],
        ["company", "new"],
        ["member", "new"],
        ["order_header", "new"],
        ["ship_to", "conflicting"],
        ["ship_to", "new"],
      ])
      expect((await contextOf(dan)).accounts).toEqual([])

      expect((await desk.apply(id)).counts).toMatchObject({ applied: 5 })
      expect((await contextOf(dan)).accounts).toMatchObject([
        {
          number: "SOW0044",
          company: { name: "Sowerby Plastering" },
          ship_tos: [{ address: { address_1: "4 Larch Close" } }],
        },
      ])
      const [header] = await shop.database.sql<Record<string, unknown>>(
        `SELECT h.*, o.display_id AS number, o.created_at AS ordered_at
         FROM b2b_order_header h JOIN "order" o ON o.id = h.order_id
         WHERE h.order_id = $1`,
        [orderId]
      )
      expect(header).toMatchObject({
        customer_id: danId,
        channel: "online",
        display_id: header?.number,
        placed_at: header?.ordered_at,
        currency_code: "gbp",
      })
      expect(header?.captured_at).not.toBeNull()
      expect(Number(header?.net_total) + Number(header?.tax_total)).toBeCloseTo(
        Number(header?.total)
      )
      expect(Number(header?.total)).toBeGreaterThan(0)
      // Its ERP never hears of it.
      expect(
        await shop.database.sql("SELECT id FROM b2b_erp_transmission")
      ).toEqual([])

      const again = await makeCompany({ name: "Sowerby Plastering" })
      expect((await desk.settled(again.body.import.id)).counts).toMatchObject({
        new: 0,
        changed: 0,
        unchanged: 5,
      })

      expect((await desk.undo(id)).counts).toMatchObject({ applied: 0 })
      expect((await contextOf(dan)).accounts).toEqual([])
    })

    it("lets nobody into a firm that has the same name", async () => {
      const { body } = await makeCompany({ handle: "harrogate-vale" })
      await desk.settled(body.import.id)
      expect(await desk.changes(body.import.id)).toMatchObject([
        {
          action: "conflicting",
          message: expect.stringMatching(/he is none of its members/) as string,
        },
      ])
    })

    it("makes one company of a group", async () => {
      const { body } = await desk.clerk.post<{
        customer_group: { id: string }
      }>("/admin/customer-groups", { name: "Guild of Plasterers" })
      await desk.clerk.post(
        `/admin/customer-groups/${body.customer_group.id}/customers`,
        { add: [danId] }
      )
      const batch = await desk.preview(
        "customers",
        "group,office\nGuild of Plasterers,LEEDS\nNobody's,LEEDS\nGuild of Plasterers,LONDON\n"
      )
      await desk.apply(batch.id)
      expect(
        await shop.database.sql(
          `SELECT c.name, c.handle, m.customer_id FROM b2b_company c
           JOIN b2b_member m ON m.company_id = c.id
           WHERE c.handle = 'guild-of-plasterers'`
        )
      ).toEqual([
        {
          name: "Guild of Plasterers",
          handle: "guild-of-plasterers",
          customer_id: danId,
        },
      ])
      expect(await desk.errors(batch.id)).toMatch(
        /3,Nobody's,"there is no such customer, or nobody is in the group"/
      )
    })

    it("says so when there is no such customer", async () => {
      for (const id of ["cus_none", "%00"]) {
        const answer = await desk.clerk.post<ErrorBody>(
          `/admin/b2b/customers/${id}/company`
        )
        expect(answer).toMatchObject({
          status: 404,
          body: { code: "b2b.customer.not_found" },
        })
      }
    })
  })
})
