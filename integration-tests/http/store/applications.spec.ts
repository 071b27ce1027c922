import {
  complete,
  mailsOf,
  openPayment,
  openShop,
  PEOPLE,
  type Answer,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  apply,
  b2cCart,
  form,
  givenCardPayment,
  givenApplicant,
  givenCustomer,
  refusal,
  type Application,
  type ApplicationAnswer,
} from "../applicants"

let shop: Shop
let clerk: HttpClient

beforeAll(async () => {
  shop = await openShop("applications", {
    b2b: {
      applications: {
        fields: [
          {
            key: "trade",
            label: "Your trade",
            type: "choice",
            choices: ["Roofing", "Joinery"],
          },
          { key: "vans", label: "Vans", type: "number" },
        ],
      },
    },
  })
  clerk = await shop.clerk()
  await givenCardPayment(shop)
})
afterAll(() => shop.close())

type List = Answer<{ applications: Application[]; count: number }>

const own = (customer: HttpClient): Promise<List> =>
  customer.get("/store/b2b/applications")

const withdraw = (customer: HttpClient, id: string) =>
  customer.post<ApplicationAnswer["body"]>(
    `/store/b2b/applications/${id}/withdraw`
  )

async function officeIs(
  applicant_access: "nothing" | "list_prices" | "list_prices_and_card"
): Promise<void> {
  const { body } = await clerk.get<{ offices: { id: string }[] }>(
    "/admin/b2b/offices"
  )
  await clerk.post(`/admin/b2b/offices/${body.offices[0]?.id ?? ""}`, {
    applicant_access,
  })
}

describe("whoever is not meant to", () => {
  it("cannot apply, look or withdraw without signing in", async () => {
    for (const answer of [
      await shop.stranger.get<ErrorBody>("/store/b2b/applications"),
      await shop.stranger.get<ErrorBody>("/store/b2b/applications/form"),
      await shop.stranger.post<ErrorBody>("/store/b2b/applications", form()),
      await shop.stranger.post<ErrorBody>(
        "/store/b2b/applications/appl_1/withdraw"
      ),
    ]) {
      expect(refusal(answer)).toEqual({ status: 401, code: "b2b.sign_in" })
    }
  })

  it("finds nothing behind another applicant's id, nor behind one that is none", async () => {
    const { application } = await givenApplicant(shop)
    const other = await givenCustomer(shop, "Otto")
    const ids = [application.id, "appl_01ABCDEFGHJKMNPQRSTVWXYZ00"]
    const answers = await Promise.all(ids.map((id) => withdraw(other, id)))
    expect(answers.map(refusal)).toEqual([
      { status: 404, code: "b2b.application.not_found" },
      { status: 404, code: "b2b.application.not_found" },
    ])
    const texts = answers.map(({ body }, index) =>
      JSON.stringify(body).replaceAll(ids[index] ?? "", "<id>")
    )
    expect(texts[0]).toBe(texts[1])
    expect((await own(other)).body).toMatchObject({
      applications: [],
      count: 0,
    })
    expect(refusal(await withdraw(other, "a%20b"))).toEqual({
      status: 404,
      code: "b2b.application.not_found",
    })
  })

  it.each([
    [{ status: "approved" }],
    [{ customer_id: "cus_1" }],
    [{ id: "appl_1" }],
    [{ company_id: "comp_1" }],
    [{ granted: { credit_limit: 1 } }],
    [{ custom_fields: { trade: "Plumbing" } }],
    [{ custom_fields: { other: "x" } }],
    [{ custom_fields: { vans: "3" } }],
    [{ requested_limit: -1 }],
    [{ requested_limit: 1.001 }],
    [{ bill_to_country_code: "GBR" }],
    [{ contact_email: "nobody" }],
    [{ company_name: " " }],
    [{ office_id: { $ne: null } }],
  ])("writes nothing into the form that is not asked: %j", async (changes) => {
    const customer = await givenCustomer(shop)
    expect(refusal(await apply(customer, changes))).toEqual({
      status: 400,
      code: "b2b.request.invalid_body",
    })
    expect((await own(customer)).body.count).toBe(0)
  })

  it("has one application per office, also by two clicks at once", async () => {
    const customer = await givenCustomer(shop)
    const answers = await Promise.all([apply(customer), apply(customer)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const refused = answers.find(({ status }) => status === 400)
    expect(refused?.body).toMatchObject({
      code: "b2b.application.pending",
      message: expect.stringContaining("Northern Builders' Supply") as string,
    })
    expect(refusal(await apply(customer))).toEqual({
      status: 400,
      code: "b2b.application.pending",
    })
    expect((await own(customer)).body.count).toBe(1)
  })
})

describe("an application", () => {
  it("is taken in, shown to its customer alone, and its mail fails nothing", async () => {
    const { customer, application } = await givenApplicant(shop, {
      custom_fields: { trade: "Roofing", vans: 3 },
    })
    expect(application).toMatchObject({
      status: "pending",
      company_name: "Newby Roofing Ltd",
      contact_email: customer.email,
      accounts_email: "accounts@newby.demo.test",
      bill_to_country_code: "gb",
      requested_limit: 5000,
      custom_fields: { trade: "Roofing", vans: 3 },
      office: { name: "Northern Builders' Supply, Leeds" },
    })
    expect(Object.keys(application)).not.toEqual(
      expect.arrayContaining(["granted", "decided_by", "customer_id"])
    )
    expect((await own(customer)).body).toMatchObject({
      applications: [{ id: application.id }],
      count: 1,
      offset: 0,
      limit: 20,
    })
    const mails = mailsOf(shop.server)
    const [mail] = mails.to(customer.email)
    expect(mail?.template).toBe("b2b-application-received")
    mails.fail(true)
    const unlucky = await givenApplicant(shop)
    mails.fail(false)
    expect(mails.to(unlucky.customer.email)).toEqual([])
    expect(shop.server.logs()).toContain(
      `mail b2b-application-received of application ${unlucky.application.id} was not sent`
    )
  })

  it("is for an office that is there and open", async () => {
    const customer = await givenCustomer(shop)
    expect(refusal(await apply(customer, { office_id: "soff_none" }))).toEqual({
      status: 404,
      code: "b2b.office.not_found",
    })
    await shop.database.sql(
      `INSERT INTO b2b_sales_office (id, code, name, legal_name, status, currency_code, region_id, sales_channel_id, address_1, city, postal_code, country_code)
       SELECT 'soff_closed', 'OLD', 'Old', 'Old', 'closed', currency_code, region_id, sales_channel_id, address_1, city, postal_code, country_code FROM b2b_sales_office LIMIT 1`
    )
    expect(
      refusal(await apply(customer, { office_id: "soff_closed" }))
    ).toEqual({ status: 400, code: "b2b.office.closed" })
    await shop.database.sql(
      "UPDATE b2b_sales_office SET status = 'active' WHERE id = 'soff_closed'"
    )
    const many = await apply(customer)
    await shop.database.sql(
      "DELETE FROM b2b_sales_office WHERE id = 'soff_closed'"
    )
    expect(refusal(many)).toEqual({
      status: 400,
      code: "b2b.application.office_needed",
    })
    expect(many.body.message).toContain("soff_closed")
  })

  it("is drawn from what the shop asks", async () => {
    const customer = await givenCustomer(shop)
    const { body } = await customer.get<{ form: object }>(
      "/store/b2b/applications/form"
    )
    expect(body.form).toMatchObject({
      offices: [{ name: "Northern Builders' Supply, Leeds" }],
      custom_fields: [
        { key: "trade", choices: ["Roofing", "Joinery"], required: false },
        { key: "vans", type: "number" },
      ],
    })
  })

  it("can be withdrawn once, and then another one made", async () => {
    const { customer, application } = await givenApplicant(shop)
    const answers = await Promise.all([
      withdraw(customer, application.id),
      withdraw(customer, application.id),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(refusal(await withdraw(customer, application.id))).toEqual({
      status: 400,
      code: "b2b.application.decided",
    })
    expect((await apply(customer)).status).toBe(200)
    expect(
      (await own(customer)).body.applications.map(({ status }) => status)
    ).toEqual(["pending", "withdrawn"])
  })
})

describe("until it is decided", () => {
  afterEach(() => officeIs("list_prices_and_card"))

  it.each(["nothing", "list_prices"] as const)(
    "with %s an applicant begins no cart and completes none of before",
    async (access) => {
      const customer = await givenCustomer(shop)
      const cart = await b2cCart(shop, customer)
      await apply(customer)
      await officeIs(access)
      const refused = { status: 400, code: "b2b.application.undecided" }
      expect(
        refusal(await customer.post<ErrorBody>("/store/carts", {}))
      ).toEqual(refused)
      expect(refusal(await complete(customer, cart))).toEqual(refused)
      // Who never applied, who is signed out and who is a member buy as ever.
      const never = await givenCustomer(shop, "Nils")
      expect((await never.post("/store/carts", {})).status).toBe(200)
      expect((await shop.stranger.post("/store/carts", {})).status).toBe(200)
      const anna = await shop.as(PEOPLE.anna)
      await apply(anna)
      expect((await anna.post("/store/carts", {})).status).toBe(200)
      // A decision lets him go on at once.
      const { body } = await own(customer)
      await withdraw(customer, body.applications[0]?.id ?? "")
      expect((await complete(customer, cart)).body.type).toBe("order")
    }
  )

  it.each([
    ["nothing", false],
    ["list_prices", true],
  ] as const)("with %s he sees prices: %s", async (access, sees) => {
    const { customer } = await givenApplicant(shop)
    await officeIs(access)
    const regions = await customer.get<{ regions: { id: string }[] }>(
      "/store/regions"
    )
    const { body } = await customer.get<{ products: object[] }>(
      `/store/products?limit=3&region_id=${regions.body.regions[0]?.id ?? ""}&fields=*variants.calculated_price`
    )
    expect(body.products).toHaveLength(3)
    const amounts = JSON.stringify(body).match(/"calculated_amount":\d/g) ?? []
    expect(amounts.length > 0).toBe(sees)
  })

  it("with list_prices_and_card he buys as any customer, but not on account", async () => {
    const { customer } = await givenApplicant(shop)
    const cart = await b2cCart(shop, customer)
    expect((await complete(customer, cart)).body.type).toBe("order")
    const another = await b2cCart(shop, customer, null)
    await expect(openPayment(customer, another)).rejects.toThrow(
      "b2b.payment.no_account"
    )
  })
})
