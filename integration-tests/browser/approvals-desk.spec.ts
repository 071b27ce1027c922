import {
  openApprovalDesk,
  type ApprovalDesk,
} from "../http/store/approval-desk"
import { openShop, placeOrder, readyCart, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { dashboardAt, signInToDashboard } from "../world/dashboard"

const DESK = { width: 1440, height: 900 }

describe("a clerk looks after approvals", () => {
  let shop: Shop
  let desk: ApprovalDesk
  let browser: Browser

  beforeAll(async () => {
    shop = await openShop("approvals_browser")
    desk = await openApprovalDesk(shop)
    await placeOrder(shop, desk.anna, { quantity: 10 })
    browser = await openBrowser({ viewport: DESK })
    await signInToDashboard(shop, browser)
  })
  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  const open = (path: string) => browser.page.goto(dashboardAt(shop, path))

  it("makes a policy, reads it as a sentence, and tries it before", async () => {
    const { page } = browser
    await open(`/companies/${desk.company}?tab=credit`)
    await page.getByText("Nothing needs an approval").waitFor()
    const section = page
      .getByRole("heading", { name: "Approvals", exact: true })
      .locator("xpath=ancestor::div[.//button][1]")
    await section.getByRole("button", { name: "Create" }).first().click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Name").fill("Big orders")
    await drawer.getByLabel(/^Amount/).fill("0.01")
    await drawer
      .getByText("Orders above £0.01 need a yes from nobody yet.")
      .waitFor()
    await drawer.getByLabel("Step 1: who says yes").click()
    await page.getByRole("option", { name: "The sales office" }).click()
    await drawer
      .getByText("Orders above £0.01 need a yes from the sales office.")
      .waitFor()
    await drawer.getByRole("heading", { name: "New approval policy" }).click()
    await browser.screenshot("approval-policy-drawer")
    await drawer
      .getByRole("button", { name: "Try it on the last 90 days" })
      .click()
    await drawer.getByText(/1 would have been asked for/).waitFor()
    await browser.screenshot("approval-policy-dry-run")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("Policy saved").waitFor()
    await page
      .getByText("Orders above £0.01 need a yes from the sales office.")
      .waitFor()
    await browser.screenshot("approval-policies")
  })

  it("sees who waits for the office, and says yes", async () => {
    const { page } = browser
    const cart = await readyCart(shop, desk.anna)
    await desk.asked(desk.anna, cart)
    await open("/today")
    const card = page.getByRole("link", { name: "Orders to approve" })
    await card.getByText("1", { exact: true }).waitFor()
    await card.click()
    await page.getByRole("row", { name: "Big orders" }).waitFor()
    await browser.screenshot("approval-requests")
    await page.getByRole("row", { name: "Big orders" }).click()
    await page.getByRole("heading", { name: "Basket" }).waitFor()
    await browser.screenshot("approval-request")
    await page.getByRole("button", { name: "Approve" }).click()
    await page.getByLabel("Reason").fill("Fine by us")
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Approve" })
      .click()
    await page.getByText("You said yes.").waitFor()
    await page.getByText(/Fine by us/).waitFor()
    expect(await page.getByRole("button", { name: "Reject" }).count()).toBe(0)
  })
})
