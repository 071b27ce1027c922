import {
  addShipping,
  client,
  createCart,
  openPayment,
  type Answer,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../world"

export type Application = {
  id: string
  status: string
  company_name: string
  decision_note: string | null
  account_id: string | null
  custom_fields: Record<string, unknown> | null
  office: { id: string; name: string }
}

export type ApplicationAnswer = Answer<{
  application: Application
  code?: string
  message?: string
}>

let customers = 0

/** Somebody who has just registered, and is signed in. */
export async function givenCustomer(
  shop: Shop,
  name = "Nora"
): Promise<HttpClient & { email: string }> {
  const email = `${name.toLowerCase()}.${++customers}@new.demo.test`
  const credentials = { email, password: "supersecret" }
  const anybody = client({ baseUrl: shop.server.url })
  const registered = await anybody.post<{ token: string }>(
    "/auth/customer/emailpass/register",
    credentials
  )
  await shop.stranger
    .with({ token: registered.body.token })
    .post("/store/customers", { email, first_name: name, last_name: "Newby" })
  return { ...(await shop.as(email)), email }
}

/** What fills the whole form; a test says what it changes. */
export const form = (changes: Record<string, unknown> = {}) => ({
  company_name: "Newby Roofing Ltd",
  registration_number: "12345678",
  vat_number: "GB123456789",
  contact_name: "Nora Newby",
  contact_phone: "07700 900555",
  accounts_email: "Accounts@newby.demo.test",
  bill_to_address_1: "1 Slate Row",
  bill_to_city: "Leeds",
  bill_to_postal_code: "LS1 1AA",
  bill_to_country_code: "GB",
  requested_terms: "30 days",
  requested_limit: 5000,
  ...changes,
})

export function apply(
  customer: HttpClient,
  changes: Record<string, unknown> = {}
): Promise<ApplicationAnswer> {
  return customer.post("/store/b2b/applications", form(changes))
}

/** A customer with an application that waits. */
export async function givenApplicant(
  shop: Shop,
  changes: Record<string, unknown> = {}
) {
  const customer = await givenCustomer(shop)
  const { status, body } = await apply(customer, changes)
  if (status !== 200) {
    throw new Error(`cannot apply: ${status} ${JSON.stringify(body)}`)
  }
  return { customer, application: body.application }
}

type Approved = Answer<
  ApplicationAnswer["body"] & {
    application: { company_id: string; granted: object }
  }
>

/** Somebody decides in favour. */
export const approveOf = (
  by: HttpClient,
  id: string,
  body: object
): Promise<Approved> => by.post(`/admin/b2b/applications/${id}/approve`, body)

/** What of an answer says that, and why, it was refused. */
export const refusal = ({ status, body }: Answer<Partial<ErrorBody>>) => ({
  status,
  code: body.code,
})

const CARD = "pp_system_default"

/** The demo's region offers payment on account only; this is the others' way to pay. */
export async function givenCardPayment(shop: Shop): Promise<void> {
  await shop.database.sql(
    `INSERT INTO region_payment_provider (id, region_id, payment_provider_id)
     SELECT 'regpp_card', region_id, $1 FROM b2b_sales_office LIMIT 1`,
    [CARD]
  )
}

/** A stock cart of a customer's own that only waits for its completion. */
export async function b2cCart(
  shop: Shop,
  customer: HttpClient,
  provider: string | null = CARD
): Promise<string> {
  const id = await createCart(shop, customer)
  const address = {
    first_name: "Nora",
    last_name: "Newby",
    address_1: "1 Slate Row",
    city: "Leeds",
    postal_code: "LS1 1AA",
    country_code: "gb",
  }
  await customer.post(`/store/carts/${id}`, {
    shipping_address: address,
    billing_address: address,
  })
  await addShipping(customer, id)
  if (provider) {
    await openPayment(customer, id, provider)
  }
  return id
}
