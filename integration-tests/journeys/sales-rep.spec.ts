import type { HttpTypes } from "@medusajs/framework/types"
import Medusa from "@medusajs/js-sdk"
import {
  eventually,
  openShop,
  PEOPLE,
  shipDay,
  type HttpClient,
  type Shop,
} from "../world"
import {
  accountNumbered,
  assign,
  changePolicy,
  demoOffice,
  openRep,
  type Rep,
} from "../world/reps"

const ACCOUNTS = 400
const ON_ACCOUNT = "pp_payment-on-account_default"

let shop: Shop
let clerk: HttpClient
let rep: Rep
let office: string

beforeAll(async () => {
  shop = await openShop("rep_journey")
  clerk = await shop.clerk()
  office = await demoOffice(shop)
  rep = await openRep(shop, clerk, { name: "Ruth Field" })
  await changePolicy(clerk, office, { sees: "own" })
  await assign(clerk, rep, await accountNumbered(shop, "HAR0001"))
  await shop.database.sql(
    `WITH firms AS (
       INSERT INTO b2b_company (id, name, handle, status, bill_to_address_1,
         bill_to_city, bill_to_postal_code, bill_to_country_code)
       SELECT 'comp_many_' || n, 'Builder ' || lpad(CAST(n AS text), 3, '0'),
         'builder-' || n, 'active', n || ' High Street', 'Leeds', 'LS1 1AA', 'gb'
       FROM generate_series(1, ${String(ACCOUNTS - 1)}) n RETURNING id
     ), accounts AS (
       INSERT INTO b2b_account (id, company_id, office_id, number)
       SELECT replace(id, 'comp_', 'acct_'), id, '${office}',
         'MANY' || replace(id, 'comp_many_', '') FROM firms RETURNING id
     )
     INSERT INTO b2b_rep_assignment
       (id, account_id, office_id, sales_rep_id, started_at)
     SELECT replace(id, 'acct_', 'rasg_'), id, '${office}', '${rep.id}', now()
     FROM accounts`
  )
})
afterAll(() => shop.close())

/** A storefront that somebody built for Medusa, and that knows nothing of reps. */
function storefront(token: string): Medusa {
  return new Medusa({
    baseUrl: shop.server.url,
    publishableKey: shop.demo.publishable_key,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
    globalHeaders: { authorization: `Bearer ${token}` },
  })
}

const ADDRESS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
] as const

/** What a checkout's form sends of an address that was chosen from the book. */
function addressFrom(
  address: HttpTypes.StoreCustomerAddress | undefined
): HttpTypes.StoreAddAddress {
  return Object.fromEntries(
    ADDRESS.map((field) => [field, address?.[field] ?? ""])
  )
}

type Accounts = {
  accounts: { id: string; company_name: string }[]
  count: number
}

it("a rep with 400 accounts finds one, acts for it in any storefront, and orders on its account", async () => {
  // He signs in and looks for the account of the builder whom he visits.
  const sdk = storefront(rep.token)
  const all = await sdk.client.fetch<Accounts>("/store/b2b/rep/accounts")
  expect(all.count).toBe(ACCOUNTS)
  const found = await sdk.client.fetch<Accounts>("/store/b2b/rep/accounts", {
    query: { q: "harrogate" },
  })
  const account = found.accounts[0]
  expect(found.count).toBe(1)

  // He says that he acts for it, and hands the token to a stock storefront.
  const acting = await sdk.client.fetch<{ token: string }>(
    "/store/b2b/acting-sessions",
    { method: "POST", body: { account_id: account?.id, channel: "visit" } }
  )
  const shopFront = storefront(acting.token)
  const { regions } = await shopFront.store.region.list()
  const { products } = await shopFront.store.product.list({
    q: "brick",
    region_id: regions[0]?.id ?? "",
    fields: "id,title,*variants.calculated_price",
  })
  const variant = products.find(({ variants }) => variants?.length)
    ?.variants?.[0]
  expect(variant?.calculated_price?.calculated_amount).toBeGreaterThan(0)

  // The basket, the site from the address book, and a day that the office ships on.
  const { cart } = await shopFront.store.cart.create({
    region_id: regions[0]?.id ?? "",
    items: [{ variant_id: variant?.id ?? "", quantity: 500 }],
  })
  const { addresses } = await shopFront.store.customer.listAddress()
  const site = addresses[0]
  await shopFront.store.cart.update(cart.id, {
    shipping_address: addressFrom(site),
  })
  const day = await shipDay(shop.stranger.with({ token: acting.token }))
  await shopFront.client.fetch(`/store/b2b/carts/${cart.id}/order-header`, {
    method: "POST",
    body: { po_number: "PO ON THE ROAD", requested_ship_date: day },
  })

  // Delivery and payment on the account, by stock calls.
  const { shipping_options } =
    await shopFront.store.fulfillment.listCartOptions({ cart_id: cart.id })
  await shopFront.store.cart.addShippingMethod(cart.id, {
    option_id: shipping_options[0]?.id ?? "",
  })
  const ready = await shopFront.store.cart.retrieve(cart.id)
  await shopFront.store.payment.initiatePaymentSession(ready.cart, {
    provider_id: ON_ACCOUNT,
  })
  const completed = await shopFront.store.cart.complete(cart.id)
  expect(completed.type).toBe("order")

  // Order and log name the rep, the account and the member.
  const [row] = await shop.database.sql<Record<string, string>>(
    `SELECT h.sales_rep_id, h.account_id, h.channel, h.po_number,
       h.requested_ship_date, h.ship_to_id, c.email
     FROM b2b_order_header h JOIN customer c ON c.id = h.customer_id
     WHERE h.cart_id = $1`,
    [cart.id]
  )
  expect(row).toMatchObject({
    sales_rep_id: rep.id,
    account_id: account?.id,
    channel: "visit",
    po_number: "PO ON THE ROAD",
    requested_ship_date: day,
    ship_to_id: site?.id,
    email: PEOPLE.admin,
  })
})

it("the log says who placed the order, and in whose place", async () => {
  const [member] = await shop.database.sql<{ id: string }>(
    `SELECT m.id FROM b2b_member m JOIN customer c ON c.id = m.customer_id
     WHERE c.email = $1`,
    [PEOPLE.admin]
  )
  // It is written when the buyer has his answer.
  await eventually(async () => {
    const [line] = await shop.database.sql<Record<string, string>>(
      `SELECT actor_type, actor_id, actor_name, on_behalf_of_id
       FROM b2b_audit_entry WHERE action = 'order.placed'
       ORDER BY happened_at DESC LIMIT 1`
    )
    expect(line).toEqual({
      actor_type: "sales_rep",
      actor_id: rep.id,
      actor_name: "Ruth Field",
      on_behalf_of_id: member?.id,
    })
  })
})
