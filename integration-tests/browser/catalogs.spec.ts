import { openShop, PEOPLE, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"

describe("a clerk makes a catalog in the dashboard", () => {
  let shop: Shop
  let browser: Browser

  beforeAll(async () => {
    shop = await openShop("catalog_browser")
    browser = await openBrowser()
    const { page } = browser
    const { email, password } = shop.demo.admin
    await page.goto(at("/login"))
    await page.getByPlaceholder("Email").fill(email)
    await page.getByPlaceholder("Password").fill(password)
    await page.getByRole("button", { name: "Continue with Email" }).click()
    await page.waitForURL((url) => !url.pathname.endsWith("/login"))
  })

  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  const at = (path: string) => `${shop.server.url}/app${path}`

  /** Types into a field of the open drawer and takes what is offered. */
  async function choose(field: string, text: string): Promise<void> {
    const { page } = browser
    await page.getByLabel(field, { exact: true }).fill(text)
    await page.getByRole("option", { name: text }).first().click()
    // Escape would close the drawer as well.
    await page.getByRole("dialog").getByRole("heading").first().click()
  }

  it("says what it lists, sees how many products that is, and whom it is for", async () => {
    const { page } = browser
    await page.goto(at("/catalogs"))
    await page.getByRole("heading", { name: "Catalogs" }).waitFor()
    await browser.screenshot("catalogs")
    await page.getByRole("button", { name: "Create" }).first().click()
    await page.getByLabel("Sales office").click()
    await page.getByRole("option").first().click()
    await page.getByLabel("Name").fill("For roofers")
    await page.getByLabel("Code").fill("ROOFERS")
    await browser.screenshot("catalog-create")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("heading", { name: "For roofers" }).waitFor()

    await page.getByRole("button", { name: "Add products" }).click()
    await page.getByText("The catalog will list 0 products.").waitFor()
    await choose("Categories", "Plywood")
    await browser.screenshot("catalog-entries")
    await page.getByText(/The catalog will list [1-9]\d* products\./).waitFor()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("cell", { name: "Plywood" }).waitFor()

    await page.getByRole("button", { name: "Add buyers" }).click()
    await choose("Trade accounts", "Beckfoot")
    await browser.screenshot("catalog-assignments")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("cell", { name: /BEC0003/ }).waitFor()
    await browser.screenshot("catalog")

    const buyer = await shop.as(PEOPLE.blanket)
    const { body } = await buyer.get<{ count: number }>("/store/products")
    await page.getByText(`${String(body.count)} products`).waitFor()
  })

  it("sets what guests of an office see", async () => {
    const { page } = browser
    await page.goto(at("/settings/sales-offices"))
    await page.getByText("Guests see").waitFor()
    await browser.screenshot("offices")
    await page.locator("tbody button").first().click()
    await page.getByRole("menuitem", { name: "Edit" }).click()
    await page.getByLabel("Guests see").click()
    await page.getByRole("option", { name: /without prices/ }).click()
    await browser.screenshot("office")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("The sales office is saved.").waitFor()
    const { body } = await shop.stranger.get("/store/products?limit=1")
    expect(JSON.stringify(body)).not.toMatch(/"calculated_amount":\s*\d/)
  })
})
