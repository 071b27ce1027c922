import { openShop, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { dashboardAt, signInToDashboard } from "../world/dashboard"
import { accountNumbered } from "../world/reps"

describe("a clerk looks after sales reps in the dashboard", () => {
  let shop: Shop
  let browser: Browser
  let account: string

  beforeAll(async () => {
    shop = await openShop("sales_reps_browser")
    browser = await openBrowser()
    await signInToDashboard(shop, browser)
    account = await accountNumbered(shop, "HAR0001")
  })
  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  const open = (path: string) => browser.page.goto(dashboardAt(shop, path))
  const choose = async (label: string, option: string) => {
    const { page } = browser
    await page.getByLabel(label, { exact: true }).click()
    await page.getByRole("option", { name: option }).click()
  }

  it("takes one on, and has the link to hand over", async () => {
    const { page } = browser
    await open("/sales-reps")
    await page.getByRole("button", { name: "Take a rep on" }).click()
    await page.getByLabel("Name", { exact: true }).fill("Ruth Field")
    await page
      .getByLabel("Email", { exact: true })
      .fill("ruth@office.demo.test")
    await page.getByRole("checkbox").first().click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText(/rep-invitation\?token=/).waitFor()
    await browser.screenshot("sales-rep-link")
    await page.keyboard.press("Escape")
    await page.getByText("Ruth Field").first().waitFor()
    await browser.screenshot("sales-reps")
  })

  it("assigns an account, and takes an order for it", async () => {
    const { page } = browser
    const [row] = await shop.database.sql<{ company_id: string }>(
      "SELECT company_id FROM b2b_account WHERE id = $1",
      [account]
    )
    await open(`/companies/${row?.company_id ?? ""}?tab=overview`)
    await page.getByRole("button", { name: "Assign a rep" }).click()
    await choose("Name", "Ruth Field")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("The rep serves the account.").waitFor()
    await page.getByRole("cell", { name: "Ruth Field" }).waitFor()
    await browser.screenshot("company-reps")

    await page.getByRole("button", { name: "Take an order" }).click()
    await browser.screenshot("take-order")
    await page.getByRole("button", { name: "Begin" }).click()
    const link = page.getByRole("link", { name: "Open the portal" })
    await link.waitFor()
    expect(await link.getAttribute("href")).toMatch(/\/portal\/act#token=/)
    expect(await link.getAttribute("target")).toBe("_blank")
  })

  it("sees the acting log, and revokes", async () => {
    const { page } = browser
    await open("/sales-reps/acting-log")
    const row = page.getByRole("row", { name: "Harrogate" })
    await row.getByText("Open", { exact: true }).waitFor()
    await browser.screenshot("acting-log")
    await row.getByRole("button").click()
    await page.getByRole("menuitem", { name: "Revoke" }).click()
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Revoke" })
      .click()
    await row.getByText("Revoked by the office").waitFor()
  })

  it("sees what a rep serves, and an office's rules", async () => {
    const { page } = browser
    await open("/sales-reps")
    await page.getByRole("row", { name: "Ruth Field" }).click()
    await page.getByText(/HAR0001/).waitFor()
    await browser.screenshot("sales-rep")
    await open("/settings/sales-offices")
    await page.getByRole("row").nth(1).getByRole("button").click()
    await page.getByRole("menuitem", { name: "Rules for sales reps" }).click()
    await page.getByLabel("An acting session lasts, in minutes").fill("30")
    await browser.screenshot("rep-rules")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("The rules are saved.").waitFor()
  })
})
