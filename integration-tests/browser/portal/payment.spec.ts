import { openShop, PEOPLE, readyCart, type Shop } from "../../world"
import { CARD } from "../../world/card-bank"
import { accountNumbered } from "../../world/reps"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

const CHECKOUT = "https://shop.test/checkout?cart={cart_id}"
const PRODUCT = "Wharfe Red Multi facing brick 65 mm"
const PLACE = "Place order on account"

/** A buyer reads when he pays, and is offered the ways to pay that his account has. */
describe.each(
  DEVICES.filter(({ name }) => name === "phone" || name === "desk")
)("on a $name", (device) => {
  let shop: Shop
  let buyer: Visitor
  let account: string

  const office = async (change: object) => {
    const clerk = await shop.clerk()
    const answer = await clerk.post(`/admin/b2b/accounts/${account}`, change)
    expect(answer.status).toBe(200)
  }

  beforeAll(async () => {
    shop = await openShop("portal_payment", {
      b2b: { portal: {}, card_checkout_url: CHECKOUT },
      env: { B2B_TEST_CARD_BANK: "http://127.0.0.1:9" },
    })
    shop.server.clock.freeze(new Date("2026-11-23T09:00:00Z"))
    account = await accountNumbered(shop, "HAR0001")
    const clerk = await shop.clerk()
    const [row] = await shop.database.sql<{ id: string; region_id: string }>(
      "SELECT id, region_id FROM b2b_sales_office"
    )
    await clerk.post(`/admin/regions/${row?.region_id ?? ""}`, {
      payment_providers: ["pp_payment-on-account_default", CARD],
    })
    const { body } = await clerk.post<{ payment_term: { id: string } }>(
      `/admin/b2b/offices/${row?.id ?? ""}/payment-terms`,
      {
        code: "EOM30D",
        name: "30 days EOM, 30 % deposit",
        basis: "month_end",
        days: 30,
        discount_percent: 2.5,
        discount_days: 10,
        deposit_percent: 30,
      }
    )
    await office({ payment_term_id: body.payment_term.id })
    buyer = await openVisitor(`${shop.server.url}/portal`, device)
    await buyer.signIn(PEOPLE.anna)
  })
  afterAll(async () => {
    await buyer.close()
    await shop.close()
  })

  it("she reads what is due with the order, when the rest is, and what paying early saves", async () => {
    const { page, press, read } = buyer
    await page.getByLabel("Search products or SKU").fill(PRODUCT)
    await press(
      page.getByRole("button", { name: `Add ${PRODUCT} to the basket` })
    )
    await page.getByText(/in your basket/).waitFor()
    await press(page.getByRole("link", { name: "Basket" }))
    await read(/30 days from the end of the month/, "payment-terms")
    await page.getByText("Due about 30 Dec 2026").waitFor()
    await page.getByText("Due with the order (30 %)").waitFor()
    await page.getByText("Off if paid by 3 Dec 2026 (2.5 %)").waitFor()
    await page.getByRole("link", { name: "Pay by card" }).waitFor()
    await page.getByRole("button", { name: PLACE }).waitFor()
  })

  it("without cards there is no link to them", async () => {
    await office({ payment_methods: ["pp_payment-on-account_default"] })
    const { page } = buyer
    await page.reload()
    await page.getByText(/30 days from the end of the month/).waitFor()
    expect(await page.getByRole("link", { name: "Pay by card" }).count()).toBe(
      0
    )
  })

  it("with cards alone she cannot order on account, and is told the way out", async () => {
    await office({ payment_methods: [CARD] })
    const { page, read } = buyer
    await page.reload()
    await read("This account does not order on account", "payment-card-only")
    await page.getByRole("link", { name: "Pay by card" }).waitFor()
    const place = page.getByRole("button", { name: PLACE })
    expect(await place.isDisabled()).toBe(true)
  })

  it("the order says when it is to be paid", async () => {
    await office({ payment_methods: [] })
    const anna = await shop.as(PEOPLE.anna)
    const cartId = await readyCart(shop, anna, { quantity: 20 })
    const { body } = await anna.post<{ order: { id: string } }>(
      `/store/carts/${cartId}/complete`
    )
    await buyer.goTo(`/orders/${body.order.id}`)
    await buyer.read("Due about 30 Dec 2026", "payment-order")
  })

  it("without an error in the browser", () => {
    expect(buyer.errors).toEqual([])
  })
})
