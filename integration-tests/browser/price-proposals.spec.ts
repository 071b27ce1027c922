import type { StorePriceProposalAnswer } from "../../src/api/store/b2b/price-proposals/types"
import { openShop, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { placeOrder } from "../world/buying"
import { dashboardAt, signInToDashboard } from "../world/dashboard"
import {
  cartWithLine,
  givePrice,
  openGivingRep,
  percentBelow,
  placeCart,
  type GivingRep,
} from "../world/given-prices"
import { must } from "../world/http"

const PHONE = { width: 390, height: 844 }

describe("a clerk looks at what reps propose and give away", () => {
  let shop: Shop
  let world: GivingRep
  let browser: Browser

  beforeAll(async () => {
    shop = await openShop("proposals_browser")
    world = await openGivingRep(shop, 20)
    const bought = await shop.variantId()
    await placeOrder(shop, world.anna, { quantity: 10 })
    await placeOrder(shop, world.anna, { quantity: 30 })
    must(
      await world.clerk.request("PUT", `/admin/b2b/variants/${bought}/costs`, {
        costs: [{ currency_code: "gbp", amount: "4.20" }],
      }),
      "cost"
    )
    const cart = await cartWithLine(shop, world.acting.client)
    const unit_price = percentBelow(cart.line.unit_price, 10)
    must(
      await givePrice(world.acting.client, cart, {
        unit_price,
        note: "As they buy all the foam from us",
      }),
      "give"
    )
    must(await placeCart(world.acting.client, cart.cart_id), "place")
    await propose("Spring prices", bought)
    await propose("Autumn prices", bought)
    browser = await openBrowser()
    await signInToDashboard(shop, browser)
  })
  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  async function propose(title: string, bought: string) {
    const { id } = must<StorePriceProposalAnswer>(
      await world.rep.client.post("/store/b2b/rep/price-proposals", {
        account_id: world.account,
        title,
        note: "They would move their sealants to us",
        starts_on: "2027-01-01",
        ends_on: "2027-12-31",
        answer_by: "2026-12-31",
        lines: [
          {
            variant_id: bought,
            method: "percent_off",
            value: "15",
            from_quantity: "20",
          },
          {
            variant_id: await shop.variantId("BRK-WHF-RED"),
            method: "price",
            value: "410",
            unit_code: "MIL",
          },
        ],
      }),
      "draft"
    ).price_proposal
    const path = `/store/b2b/rep/price-proposals/${id}/submit`
    must(await world.rep.client.post(path), "submit")
  }

  const open = (path: string) => browser.page.goto(dashboardAt(shop, path))

  it("sees on the first page that they wait, and finds them", async () => {
    const { page } = browser
    await open("/today")
    const card = page.getByRole("link", { name: "Proposed prices" })
    await card.getByText("2", { exact: true }).waitFor()
    await browser.screenshot("today-proposals")
    await card.click()
    await page.getByRole("row", { name: "Spring prices" }).waitFor()
    await browser.screenshot("price-proposals")
    await page.getByLabel("Status", { exact: true }).click()
    await page.getByRole("option", { name: "Accepted" }).click()
    await page.getByText("No proposals").waitFor()
  })

  it("reads one with its back-test, and says no to it", async () => {
    const { page } = browser
    await open("/sales-reps/price-proposals")
    await page.getByRole("row", { name: "Autumn prices" }).click()
    await page.getByText("Why it waits for you").waitFor()
    const revenue = page.getByRole("row", { name: "Revenue" })
    await revenue.getByText(/-£/).waitFor()
    await browser.screenshot("price-proposal")
    const months = page.getByRole("combobox").last()
    await months.click()
    await page.getByRole("option", { name: "Last 24 months" }).click()
    await page.getByText("Last 24 months").waitFor()

    await page.getByRole("button", { name: "Reject" }).click()
    await page.getByLabel("Note").fill("Not before the spring")
    await browser.screenshot("price-proposal-reject")
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Reject" })
      .click()
    await page.getByText("The proposal is rejected.").waitFor()
    await page.getByText(/Not before the spring/).waitFor()
    expect(await page.getByRole("button", { name: "Approve" }).count()).toBe(0)
  })

  it("approves the other on a telephone", async () => {
    const phone = await openBrowser({ viewport: PHONE })
    try {
      const { page } = phone
      await signInToDashboard(shop, phone)
      await page.goto(dashboardAt(shop, "/sales-reps/price-proposals"))
      await page.getByText("Spring prices").first().waitFor()
      await phone.screenshot("price-proposals-phone")
      await page.getByText("Spring prices").first().click()
      await page.getByRole("row", { name: "Revenue" }).waitFor()
      await phone.screenshot("price-proposal-phone")
      await page.getByRole("button", { name: "Approve" }).click()
      await page
        .getByRole("dialog")
        .getByRole("button", { name: "Approve" })
        .click()
      await page.getByText("The proposal is approved.").waitFor()
      await page.getByText("Offered", { exact: true }).waitFor()
    } finally {
      await phone.close()
    }
  })

  it("sees what a rep gave away, price by price", async () => {
    const { page } = browser
    await open("/sales-reps/price-given-away")
    const row = page.getByRole("row", { name: "Ruth Field" })
    await row.waitFor()
    await browser.screenshot("price-given-away")
    await row.click()
    await page.getByText(/As they buy all the foam/).waitFor()
    await browser.screenshot("price-given-away-rep")
    await page.getByLabel("To, inclusive").fill("2020-01-01")
    await page.getByText(/Nothing was given away|Nothing found/).waitFor()
  })
})
