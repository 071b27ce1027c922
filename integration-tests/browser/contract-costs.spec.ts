import { openShop, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { dashboardAt, signInToDashboard } from "../world/dashboard"
import { priceDesk } from "../world/price-desk"

describe("a clerk minds costs and days in the dashboard", () => {
  let shop: Shop
  let browser: Browser

  beforeAll(async () => {
    shop = await openShop("contract_costs_browser")
    browser = await openBrowser()
    await signInToDashboard(shop, browser)
  })

  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  const at = (path: string) => dashboardAt(shop, path)

  it("says on a variant's page what it costs", async () => {
    const { page } = browser
    const [variant] = await shop.database.sql<Record<string, string>>(
      "SELECT id, product_id FROM product_variant WHERE sku = 'BRK-ENG-BR'"
    )
    await page.goto(
      at(`/products/${variant?.product_id ?? ""}/variants/${variant?.id ?? ""}`)
    )
    await page.getByText("No costs yet").waitFor()
    await page.getByRole("button", { name: "Add a cost" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Cost of one base unit").fill("0,31")
    await drawer.getByRole("button", { name: "Save" }).click()
    await drawer.getByText(/is not a decimal above 0/).waitFor()
    await browser.screenshot("variant-cost-drawer")
    await drawer.getByLabel("Cost of one base unit").fill("0.310")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("The costs are saved.").waitFor()
    await page.getByRole("cell", { name: "0.31", exact: true }).waitFor()
    const add = page.getByRole("button", { name: "Add a cost" })
    expect(await add.isDisabled()).toBe(true)
    await browser.screenshot("variant-costs")
    await page.getByRole("button", { name: "Edit the cost in GBP" }).click()
    await drawer.getByLabel("Cost of one base unit").fill("0.32")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByRole("cell", { name: "0.32", exact: true }).waitFor()
    await page.getByRole("button", { name: "Remove the cost in GBP" }).click()
    await page.getByRole("button", { name: "Remove", exact: true }).click()
    await page.getByText("No costs yet").waitFor()
  })

  it("ends an assignment in its row", async () => {
    const { page } = browser
    const { id } = await priceDesk(await shop.clerk()).schedule(
      { code: "DAYS-26" },
      [],
      [{ target_type: "everyone", starts_on: "2026-01-01" }]
    )
    await page.goto(at(`/pricing-schedules/${id}`))
    const row = page.getByRole("row", { name: /^Everyone/ })
    await row.getByRole("button").click()
    await page.getByRole("menuitem", { name: "Change the days" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText("It counts from the next request on").waitFor()
    await browser.screenshot("assignment-days")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("The days are saved.").waitFor()
  })

  it("finds all files of contract prices below the list, and imports them again", async () => {
    const { page } = browser
    await page.goto(at("/pricing-schedules"))
    const download = page.waitForEvent("download")
    await page.getByRole("link", { name: "Who gets them" }).click()
    expect((await download).suggestedFilename()).toBe(
      "schedule-assignments.csv"
    )
    await browser.screenshot("schedule-files")
    await page.goto(at("/imports"))
    await page.getByRole("button", { name: "New import" }).click()
    await page.getByRole("combobox", { name: "Holds" }).click()
    await page.getByRole("option", { name: "Who gets contract prices" }).click()
  })
})
