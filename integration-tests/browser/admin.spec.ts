import { eventually, openShop, PEOPLE, placeOrder, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { dashboardAt, signInToDashboard } from "../world/dashboard"

describe("the sales office works in the dashboard", () => {
  let shop: Shop
  let browser: Browser

  beforeAll(async () => {
    shop = await openShop("admin_browser", {
      b2b: { erp: { interval_seconds: 1 } },
    })
    browser = await openBrowser()
    await signInToDashboard(shop, browser)
  })

  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  const at = (path: string) => dashboardAt(shop, path)

  async function orderOfAnna() {
    const anna = await shop.as(PEOPLE.anna)
    return placeOrder(shop, anna, { po_number: `PO-${Date.now()}` })
  }

  it("finds a company by its customer number and looks into it", async () => {
    const { page } = browser
    await page.goto(at("/"))
    await page.getByRole("link", { name: "Companies" }).click()
    await page.getByText("Beckfoot Homes Housing Association").waitFor()
    await browser.screenshot("companies")

    await page.getByPlaceholder("Search").fill("HAR0001")
    await page
      .getByText("Beckfoot Homes Housing Association")
      .waitFor({ state: "hidden" })
    await page.getByText("Harrogate & Vale Construction Ltd").click()

    await page
      .getByRole("heading", { name: "Harrogate & Vale Construction Ltd" })
      .waitFor()
    const tabs: Record<string, string[]> = {
      Overview: ["GB000000101", "30 days from invoice date"],
      People: ["anna.reid@harrogate-vale.demo.test"],
      "Addresses and jobs": ["HV-RIPON", "J2043"],
      Access: ["£10,000.00"],
    }
    for (const [tab, words] of Object.entries(tabs)) {
      await page.getByRole("tab", { name: tab }).click()
      for (const seen of words) {
        await page.getByText(seen).first().waitFor()
      }
    }
    await browser.screenshot("company")
  })

  it("says so when a search finds nothing, and when there is no such company", async () => {
    const { page } = browser
    await page.goto(at("/companies?q=nobody-of-that-name"))
    await page.getByText("Nothing found").waitFor()
    await browser.screenshot("companies-none")
    await page.goto(at("/companies/comp_none"))
    await page.getByText("404 - There is no page at this address").waitFor()
    await browser.screenshot("company-none")
  })

  it("reads on an order who ordered, where it goes and that the ERP has it", async () => {
    const { page } = browser
    const { order_id, display_id } = await orderOfAnna()
    await page.goto(at(`/orders/${order_id}`))
    await page.getByRole("heading", { name: "Trade order" }).waitFor()
    await page.getByText("HAR0001").waitFor()
    await page.getByText("Site buyer").waitFor()
    await page.getByText(`W${display_id}`, { exact: true }).waitFor()
    await page.getByText("Delivered", { exact: true }).first().waitFor()
    await browser.screenshot("order-delivered")
    await page
      .getByRole("link", { name: "Harrogate & Vale Construction Ltd" })
      .click()
    await page.waitForURL(/\/app\/companies\/comp_/)
  })

  it("sends an order again that the ERP had refused", async () => {
    const { page } = browser
    const { order_id } = await orderOfAnna()
    const status = async () => {
      const [row] = await shop.database.sql<{ status: string }>(
        "SELECT status FROM b2b_erp_transmission WHERE subject_id = $1",
        [order_id]
      )
      return row?.status
    }
    await eventually(async () => {
      expect(await status()).toBe("delivered")
    })
    await shop.database.sql(
      `UPDATE b2b_erp_transmission SET status = 'dead', reason = $2,
         delivered_at = NULL, external_reference = NULL WHERE subject_id = $1`,
      [order_id, "The ERP does not know item BRK-65."]
    )

    await page.goto(at(`/orders/${order_id}`))
    await page.getByText("The ERP does not know item BRK-65.").waitFor()
    await browser.screenshot("order-dead")
    await page.getByRole("button", { name: "Send again" }).click()
    const question = page.getByRole("alertdialog")
    await question.getByText("to the ERP again?").waitFor()
    await browser.screenshot("order-retry")
    await question.getByRole("button", { name: "Send again" }).click()
    await page.getByText("It is on its way to the ERP again.").waitFor()

    await eventually(async () => {
      expect(await status()).toBe("delivered")
    })
    for (const gone of [
      page.getByText("The ERP does not know item BRK-65."),
      page.getByRole("button", { name: "Send again" }),
    ]) {
      await gone.waitFor({ state: "hidden" })
    }
    await page.getByText("2 attempts").waitFor()
    await browser.screenshot("order-retried")
  })

  it("says on a variant's page by which units it is sold", async () => {
    const { page } = browser
    const [variant] = await shop.database.sql<Record<string, string>>(
      "SELECT id, product_id FROM product_variant WHERE sku = 'BRK-ENG-BR'"
    )
    await page.goto(
      at(`/products/${variant?.product_id ?? ""}/variants/${variant?.id ?? ""}`)
    )
    await page.getByText("Each (C62)").waitFor()
    await page.getByRole("button", { name: "Add a unit" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("combobox").first().click()
    await page.getByRole("option", { name: "Pack (XPK)" }).click()
    await drawer.getByLabel("Base units in one").fill("2.5")
    await browser.screenshot("variant-unit-drawer")
    await drawer.getByRole("button", { name: "Save" }).click()
    await drawer.getByText(/whole number of base units/).waitFor()
    await drawer.getByLabel("Base units in one").fill("400")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByRole("cell", { name: "Pack (XPK)" }).waitFor()
    await browser.screenshot("variant-units")
  })

  it("shows nothing of ours on an order without a trade account", async () => {
    const { page } = browser
    const { order_id, display_id } = await orderOfAnna()
    await shop.database.sql(
      "DELETE FROM b2b_order_header WHERE order_id = $1",
      [order_id]
    )
    const answered = page.waitForResponse((response) =>
      response.url().endsWith("/order-header")
    )
    await page.goto(at(`/orders/${order_id}`))
    expect((await answered).status()).toBe(404)
    await page.getByRole("heading", { name: `#${display_id}` }).waitFor()
    expect(
      await page.getByRole("heading", { name: "Trade order" }).count()
    ).toBe(0)
  })
})
