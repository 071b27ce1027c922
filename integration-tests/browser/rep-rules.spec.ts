import { openShop, type HttpClient, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { dashboardAt, signInToDashboard } from "../world/dashboard"
import { accountNumbered, assign, openRep } from "../world/reps"

describe("a clerk gives accounts to reps by rule in the dashboard", () => {
  let shop: Shop
  let browser: Browser
  let clerk: HttpClient

  beforeAll(async () => {
    shop = await openShop("rep_rules_browser")
    clerk = await shop.clerk()
    await shop.database.sql("DELETE FROM b2b_rep_assignment")
    await openRep(shop, clerk, { name: "Ruth Field" })
    const neil = await openRep(shop, clerk, { name: "Neil Next" })
    await assign(clerk, neil, await accountNumbered(shop, "CAS0001"))
    browser = await openBrowser()
    await signInToDashboard(shop, browser)
  })
  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  it("makes a rule, and reads it as a sentence", async () => {
    const { page } = browser
    await page.goto(dashboardAt(shop, "/sales-reps/rules"))
    await page.getByRole("button", { name: "New rule" }).click()
    await page.getByLabel("Name", { exact: true }).fill("Leeds and Bradford")
    await page.getByLabel("Sales rep", { exact: true }).click()
    await page.getByRole("option", { name: "Ruth Field" }).click()
    await page.getByLabel("Postcode areas").fill("ls, bd1")
    await page.getByLabel("Days without order, from").fill("60")
    await browser.screenshot("rep-rule-drawer")
    await page.getByRole("button", { name: "Save" }).click()
    await page
      .getByText(
        "Accounts in LS, BD1, without an order for 60 days → Ruth Field, primary rep"
      )
      .waitFor()
  })

  it("sees who would move and why, and moves them after asking", async () => {
    const { page } = browser
    await page.getByRole("button", { name: "Preview" }).click()
    await page
      .getByText("Would move: 2. Stay as they are: 0.", { exact: false })
      .waitFor()
    const moved = page.getByRole("row", { name: "WHI0005" })
    await moved.getByText("in LS, never ordered").waitFor()
    await moved.getByText("Nobody", { exact: true }).waitFor()
    await page
      .getByRole("row", { name: "CAS0001" })
      .getByText("Assigned by hand", { exact: false })
      .waitFor()
    await browser.screenshot("rep-rules-preview")
    await page.getByRole("button", { name: "Apply" }).click()
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Apply" })
      .click()
    await page.getByText("The accounts have moved.").waitFor()
    await page
      .getByText("Would move: 0. Stay as they are: 2.", { exact: false })
      .waitFor()
    await page.goto(dashboardAt(shop, "/sales-reps"))
    await page.getByRole("row", { name: "Ruth Field" }).click()
    await page.getByText(/WHI0005/).waitFor()
    await page.getByText("Leeds and Bradford").first().waitFor()
  })

  it("reads it on a telephone", async () => {
    const phone = await openBrowser({ viewport: { width: 390, height: 844 } })
    try {
      await signInToDashboard(shop, phone)
      await phone.page.goto(dashboardAt(shop, "/sales-reps/rules"))
      await phone.page.getByRole("button", { name: "Preview" }).click()
      await phone.page.getByText("Assigned by hand, and").waitFor()
      await phone.screenshot("rep-rules-phone")
    } finally {
      await phone.close()
    }
  })

  it("removes a rule", async () => {
    const { page } = browser
    await page.goto(dashboardAt(shop, "/sales-reps/rules"))
    const row = page.getByRole("row", { name: "Leeds and Bradford" })
    await row.getByRole("button").click()
    await page.getByRole("menuitem", { name: "Remove" }).click()
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Remove" })
      .click()
    await page.getByText("No rules").waitFor()
  })
})
