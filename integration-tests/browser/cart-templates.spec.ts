import { openShop, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { dashboardAt, signInToDashboard } from "../world/dashboard"
import { accountNumbered } from "../world/reps"

describe("a clerk looks after an account's templates in the dashboard", () => {
  let shop: Shop
  let browser: Browser

  beforeAll(async () => {
    shop = await openShop("cart_templates_browser")
    browser = await openBrowser()
    await signInToDashboard(shop, browser)
    const [row] = await shop.database.sql<{ company_id: string }>(
      "SELECT company_id FROM b2b_account WHERE id = $1",
      [await accountNumbered(shop, "HAR0001")]
    )
    await browser.page.goto(
      dashboardAt(shop, `/companies/${row?.company_id ?? ""}?tab=orders`)
    )
  })
  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  it("makes one of pasted lines, and is told of a wrong one", async () => {
    const { page } = browser
    await page.getByText("No templates yet").waitFor()
    await page.getByRole("button", { name: "Create template" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Title").fill("Office bricks")
    const lines = drawer.getByLabel("Lines as CSV")
    await lines.fill("sku,quantity\nNO-SUCH,1")
    await drawer.getByRole("button", { name: "Save" }).click()
    await drawer
      .getByText(/NO-SUCH/)
      .last()
      .waitFor()
    await lines.fill(
      "heading,sku,quantity,unit,locked\nBricks,BRK-WHF-RED,2,XPK,yes\nTimber,TIM-C24-47100-30,4,,"
    )
    await browser.screenshot("template-drawer")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("The template is saved.").waitFor()
    await page.getByRole("row", { name: "Office bricks" }).waitFor()
    await browser.screenshot("company-templates")
  })

  const choose = async (item: string) => {
    const { page } = browser
    const row = page.getByRole("row", { name: "Office bricks" })
    await row.getByRole("button").click()
    await page.getByRole("menuitem", { name: item }).click()
  }

  it("reads its lines", async () => {
    const { page } = browser
    await choose("Show lines")
    const drawer = page.getByRole("dialog")
    await drawer.getByText("BRK-WHF-RED").waitFor()
    await drawer.getByText("2 XPK").waitFor()
    await browser.screenshot("template-lines")
    await page.keyboard.press("Escape")
    await drawer.waitFor({ state: "hidden" })
  })

  it("takes it away after a question", async () => {
    const { page } = browser
    await choose("Remove")
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Remove" })
      .click()
    await page.getByText("“Office bricks” is deleted.").waitFor()
    await page.getByText("No templates yet").waitFor()
  })
})
