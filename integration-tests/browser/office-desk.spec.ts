import { openShop, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { dashboardAt, signInToDashboard } from "../world/dashboard"
import { accountNumbered } from "../world/reps"

describe("a clerk at the office's desk", () => {
  let shop: Shop
  let browser: Browser

  beforeAll(async () => {
    shop = await openShop("office_desk")
    browser = await openBrowser()
    await signInToDashboard(shop, browser)
  })
  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  const open = (path: string) => browser.page.goto(dashboardAt(shop, path))
  const ofOffice = async (item: string) => {
    const { page } = browser
    await open("/settings/sales-offices")
    await page.getByRole("row").nth(1).getByRole("button").click()
    await page.getByRole("menuitem", { name: item }).click()
  }

  it("sets an account's limit, and types what the books say", async () => {
    const { page } = browser
    const [row] = await shop.database.sql<{ company_id: string }>(
      "SELECT company_id FROM b2b_account WHERE id = $1",
      [await accountNumbered(shop, "HAR0001")]
    )
    await open(`/companies/${row?.company_id ?? ""}?tab=credit`)
    await page.getByRole("button", { name: "Set limit" }).click()
    await page.getByLabel("Credit limit (GBP)").fill("5000")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Credit saved").waitFor()

    await page.getByRole("button", { name: "Enter balances" }).click()
    await page.getByLabel("Balance", { exact: true }).fill("1200.50")
    await page.getByLabel("Overdue", { exact: true }).fill("1300")
    await page.getByLabel("On stop").click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("More is overdue than the whole balance is").waitFor()
    await browser.screenshot("credit-refused")
    await page.getByLabel("Overdue", { exact: true }).fill("200.25")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("£3,799.50").waitFor()
    await page.getByText("£200.25").waitFor()
    await browser.screenshot("credit")
  })

  it("enters a payment, which frees what it pays", async () => {
    const { page } = browser
    await page.getByRole("button", { name: "Enter document" }).click()
    await page.getByLabel("Amount").fill("200.50")
    await page.getByLabel("Number", { exact: true }).fill("BACS 41")
    await browser.screenshot("credit-document")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Document entered").waitFor()
    await page.getByText("BACS 41").waitFor()
    await page.getByText("-£200.50").waitFor()
    await page.getByText("£4,000.00").waitFor()
    await browser.screenshot("credit-ledger")
  })

  it("says when the office ships", async () => {
    const { page } = browser
    await ofOffice("Ship calendar")
    await page.getByLabel("Cut-off time").fill("14:00")
    await page.getByLabel("Holidays").fill("2027-12-27 2027-12-28")
    await browser.screenshot("office-calendar")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("dialog").waitFor({ state: "hidden" })
    const [office] = await shop.database.sql<{
      cut_off_time: string
      holidays: string[]
    }>(
      "SELECT cut_off_time, holidays FROM b2b_sales_office WHERE cut_off_time IS NOT NULL"
    )
    expect(office).toEqual({
      cut_off_time: "14:00",
      holidays: expect.arrayContaining(["2027-12-27", "2027-12-28"]) as unknown,
    })
  })

  it("sees where orders are fetched, and what is said there", async () => {
    const { page } = browser
    await ofOffice("Collection points")
    const row = page.locator("tr", { hasText: "Open" }).first()
    await row.waitFor()
    await browser.screenshot("collection-points")
    await row.getByRole("button").click()
    await page.getByRole("menuitem", { name: "Edit" }).click()
    await page.getByLabel("For those who come").fill("Ring at the gate")
    await browser.screenshot("collection-point")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("The collection point is saved.").waitFor()
  })

  it("has accounts share a limit, counted by a rate of its own", async () => {
    const { page } = browser
    await open("/settings/credit-groups")
    await page.getByRole("button", { name: "Add rate" }).click()
    await page.getByLabel("From", { exact: true }).fill("GBP")
    await page.getByLabel("To", { exact: true }).fill("EUR")
    await page.getByLabel("Rate", { exact: true }).fill("1.2")
    await page.getByLabel("From this day on").fill("2026-01-01")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("1 GBP = 1.2 EUR").waitFor()

    await page.getByRole("button", { name: "Add group" }).click()
    await page.getByLabel("Name", { exact: true }).fill("Northern builders")
    await page.getByLabel("Currency").fill("EUR")
    await page.getByLabel("Limit", { exact: true }).fill("20000")
    await page.getByLabel("Accounts that share it").click()
    for (const name of [/^HAR0001/, /Marsden/]) {
      await page.getByRole("option", { name }).click()
    }
    // Escape would close the drawer as well.
    await page.getByRole("heading", { name: "Add group" }).click()
    await browser.screenshot("credit-group-drawer")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Credit group saved").waitFor()

    await page
      .getByRole("row", { name: /Northern builders/ })
      .getByRole("button")
      .click()
    await page.getByRole("menuitem", { name: "How it stands" }).click()
    await page.getByText(/^Northern builders: .* left of €20,000.00$/).waitFor()
    await page.getByRole("cell", { name: /^HAR0001/ }).waitFor()
    await browser.screenshot("credit-group")
  })

  it("says when invoices fall due, and which accounts may pay with what", async () => {
    const { page } = browser
    await ofOffice("Payment terms")
    await page.getByText("30 days after the end of the month").waitFor()
    await page.getByRole("button", { name: "Add payment terms" }).click()
    await page.getByLabel("Name").fill("20th of the month following")
    await page.getByLabel("Code").fill("F20")
    await page.getByRole("combobox").click()
    await page.getByRole("option", { name: "A day of the month" }).click()
    await page.getByLabel("Day of the month", { exact: true }).fill("20")
    await page.getByLabel("Months later").fill("1")
    await page.getByLabel("Deposit in percent").fill("30")
    await page.getByLabel("Discount in percent").fill("2.5")
    await browser.screenshot("payment-term")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("need discount_days").waitFor()
    await page.getByLabel("If paid within days").fill("10")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("On day 20 of the month following").waitFor()
    await page.getByText("2.5 % off within 10 days · 30 % deposit").waitFor()
    await browser.screenshot("payment-terms")
    const used = page.locator("tr", { hasText: "NET30" })
    await used.getByRole("button").click()
    await page.getByRole("menuitem", { name: "Remove" }).click()
    await page.getByRole("button", { name: "Remove" }).click()
    await page.getByText("Give them another one first").waitFor()

    const [row] = await shop.database.sql<{ company_id: string }>(
      "SELECT company_id FROM b2b_account WHERE id = $1",
      [await accountNumbered(shop, "HAR0001")]
    )
    await open(`/companies/${row?.company_id ?? ""}?tab=overview`)
    await page.getByText("All payment methods").waitFor()
    await page.getByRole("button", { name: /^Account with/ }).click()
    await page.getByRole("checkbox", { name: "On account" }).check()
    await browser.screenshot("account-payment")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("All payment methods").waitFor({ state: "hidden" })
  })
})
