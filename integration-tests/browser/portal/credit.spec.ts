import { openShop, PEOPLE, type Shop } from "../../world"
import { must } from "../../world/http"
import { accountNumbered } from "../../world/reps"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

let shop: Shop

beforeAll(async () => {
  shop = await openShop("portal_credit", { b2b: { portal: {} } })
  const clerk = await shop.clerk()
  const account = `/admin/b2b/accounts/${await accountNumbered(shop, "HAR0001")}`
  const { credit } = must(
    await clerk.get<{ credit: { balance: string; on_order: string } }>(
      `${account}/credit-facility`
    ),
    "credit"
  )
  must(
    await clerk.post(`${account}/credit-facility`, {
      credit_limit: String(
        Number(credit.balance) + Number(credit.on_order) + 1000
      ),
    }),
    "limit"
  )
  for (const [reference, amount, due_on] of [
    ["INV 2041", "320.10", "2020-01-31"],
    ["INV 2077", "90", "2199-12-31"],
  ]) {
    must(
      await clerk.post(`${account}/credit-entries`, {
        kind: "invoice",
        amount,
        reference,
        due_on,
      }),
      "invoice"
    )
  }
})
afterAll(async () => {
  await shop.close()
})

const both = DEVICES.filter(({ name }) => name === "phone" || name === "desk")

describe.each(both)("on a $name", (device) => {
  let payer: Visitor

  beforeAll(async () => {
    payer = await openVisitor(`${shop.server.url}/portal`, device)
    await payer.signIn(PEOPLE.accountsPayable)
  })
  afterAll(() => payer.close())

  it("who pays the bills sees what may still be ordered, and what is due when", async () => {
    const { page, press, goTo, read } = payer
    await goTo("/company")
    await press(page.getByRole("link", { name: /^Credit and invoices/ }))
    await page.getByRole("heading", { name: "Credit and invoices" }).waitFor()
    await page.getByText("£589.90").first().waitFor()
    await page.getByText("Invoice INV 2041").waitFor()
    await page.getByText(/days late$/).waitFor()
    await page.getByText("Over 90 days").waitFor()
    await read("Invoice INV 2077", "credit")
  })

  it("without an error in the browser", () => {
    expect(payer.errors).toEqual([])
  })
})
