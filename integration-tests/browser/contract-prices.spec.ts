import { openShop, signInAdmin, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { dashboardAt, signInToDashboard } from "../world/dashboard"
import { priceDesk, type PriceDesk } from "../world/price-desk"

const ROWS = [
  "SKU\tPrice\tFrom\tUnit",
  "BRK-WHF-RED\t£0.70\t1\t",
  "BRK-WHF-RED\t0.62\t500\t",
  "ADH-FOM-75\t4.10\t\t",
].join("\n")

describe("a clerk makes contract prices in the dashboard", () => {
  let shop: Shop
  let browser: Browser
  let desk: PriceDesk

  beforeAll(async () => {
    shop = await openShop("contract_prices_browser")
    const token = await signInAdmin(shop.server.url, shop.demo.admin)
    desk = priceDesk(shop.stranger.with({ token }))
    browser = await openBrowser()
    const { page } = browser
    await signInToDashboard(shop, browser)
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  })

  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  const at = (path: string) => dashboardAt(shop, path)

  async function paste(text: string) {
    const { page } = browser
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await page.keyboard.press("Control+V")
  }

  async function make(code: string) {
    const { page } = browser
    await page.goto(at("/pricing-schedules"))
    await page.getByRole("button", { name: "Create" }).click()
    await page.getByLabel("Code").fill(code)
    await page.getByLabel("Name").fill(`Prices ${code}`)
    await page.getByLabel("Sales office").click()
    await page.getByRole("option", { name: /Leeds/ }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("heading", { name: `Prices ${code}` }).waitFor()
  }

  async function assignToHarrogate() {
    const { page } = browser
    await page.getByRole("button", { name: "Assign" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Trade account").fill("harrogate")
    await page.getByRole("option", { name: /^HAR0001/ }).click()
    await drawer.getByRole("button", { name: "Assign" }).click()
    await page.getByText("They get these prices now.").waitFor()
    await page
      .getByText("HAR0001 Harrogate & Vale Construction Ltd (LEEDS)")
      .waitFor()
  }

  it("pastes rows of a spreadsheet, mends the wrong one, and saves all of them", async () => {
    const { page } = browser
    await make("BRICKS-26")
    await page.getByText("No prices yet").waitFor()
    await paste(ROWS)
    await page.getByText("No product has the SKU ADH-FOM-75.").waitFor()
    const save = page.getByRole("button", { name: "Save 3 changes" })
    expect(await save.isDisabled()).toBe(true)
    await browser.screenshot("schedule-pasted")

    const sku = page.getByRole("textbox", { name: "SKU or category, ADH-FOM" })
    await sku.fill("ADH-FOM-750")
    await sku.press("Tab")
    await page.getByText("Expanding foam gun grade 750 ml").waitFor()
    const quantity = page.getByRole("textbox", {
      name: "From quantity, BRK-WHF-RED",
    })
    await quantity.last().fill("1.0")
    await save.click()
    await page
      .getByRole("cell", { name: "stands in line 1 and again in line 2" })
      .waitFor()
    await browser.screenshot("schedule-refused")

    await quantity.last().fill("500")
    await save.click()
    await page.getByText("3 lines are saved.").waitFor()
    await page.getByText("Lines: 3").waitFor()
    await page.getByPlaceholder("Search by SKU or title").fill("BRK-WHF")
    await page.getByText("Lines: 2").waitFor()
    const from = page.getByRole("textbox", { name: "From quantity, BRK-WHF" })
    await from.last().fill("1.0")
    await page
      .getByText("Another row has the same goods, unit and quantity.")
      .waitFor()
    expect(
      await page.getByRole("button", { name: "Save 1 " }).isDisabled()
    ).toBe(true)
    await browser.screenshot("schedule-taken")
    await page.getByRole("button", { name: "Discard" }).click()
    await assignToHarrogate()
    await browser.screenshot("schedule")
  })

  it("sees what an account pays, and why not something else", async () => {
    const { page } = browser
    const sand = await shop.variantId("ACC-SND-10")
    await desk.schedule(
      { code: "SAND-26" },
      [
        { target_id: sand, value: "0.4125" },
        { target_id: sand, value: "0.4", from_quantity: 500 },
      ],
      [{ target_type: "everyone" }]
    )
    await page.goto(at("/pricing-schedules/trace"))
    await page.getByLabel("Trade account").fill("HAR0001")
    await page.getByRole("option", { name: /^HAR0001/ }).click()
    await page.getByLabel("Product").fill("ACC-SND-10")
    await page.getByRole("option", { name: /^ACC-SND-10 / }).click()
    await page.getByLabel("Quantity").fill("499")
    await page.getByRole("button", { name: "Explain" }).click()
    await page.getByRole("heading", { name: "£0.4125" }).waitFor()
    await page.getByText("It begins at 500.").waitFor()
    await page.getByText("Contract SAND-26 counts before it.").waitFor()
    await browser.screenshot("price-trace")
  })

  it("finds on a company's page which contracts it has, and that two clash", async () => {
    const { page } = browser
    const [marsden] = await shop.database.sql<{
      id: string
      company_id: string
    }>("SELECT id, company_id FROM b2b_account WHERE number = 'MAR0014'")
    const target_id = await shop.variantId("ADH-GRB-350")
    for (const [code, value] of [
      ["GRAB-26", "2.75"],
      ["WINTER-26", "2.5"],
    ] as const) {
      await desk.schedule(
        { code },
        [{ target_id, value }],
        [{ target_type: "account", target_id: marsden?.id ?? "" }]
      )
    }
    await page.goto(at(`/companies/${marsden?.company_id ?? ""}?tab=prices`))
    await page.getByText("GRAB-26 GRAB-26").waitFor()
    await page.getByText("£2.50 from 1").waitFor()
    await page.getByText("£2.75 from 1").waitFor()
    await page.getByText("Counts", { exact: true }).waitFor()
    await browser.screenshot("company-prices")
    await page.getByRole("link", { name: "WINTER-26" }).click()
    await page.getByText("Lines: 1").waitFor()
  })

  it("keeps on a company's page what its own system calls products", async () => {
    const { page } = browser
    const [harrogate] = await shop.database.sql<{ company_id: string }>(
      "SELECT company_id FROM b2b_account WHERE number = 'HAR0001'"
    )
    await page.goto(
      at(`/companies/${harrogate?.company_id ?? ""}?tab=partNumbers`)
    )
    await page.getByRole("button", { name: "Add a part number" }).click()
    await page.getByLabel("Product").fill("ADH-FOM-750")
    await page.getByRole("option", { name: /^ADH-FOM-750 / }).click()
    await page.getByLabel("Their number").fill("FOAM-1")
    await browser.screenshot("part-number-drawer")
    await page.getByRole("button", { name: "Save" }).click()
    const row = page.getByRole("row", { name: /FOAM-1 ADH-FOM-750/ })
    await row.waitFor()
    await page.getByPlaceholder("Search").fill("no such")
    await row.waitFor({ state: "hidden" })
    await page.getByPlaceholder("Search").fill("gun grade")
    await row.waitFor()
    await browser.screenshot("part-numbers")
    await row.getByRole("button").click()
    await page.getByRole("menuitem", { name: "Edit" }).click()
    await page.getByLabel("Their number").fill("FOAM-2")
    await page.getByRole("button", { name: "Save" }).click()
    const changed = page.getByRole("row", { name: /FOAM-2/ })
    await changed.getByRole("button").click()
    await page.getByRole("menuitem", { name: "Remove" }).click()
    await page.getByRole("button", { name: "Remove" }).click()
    await changed.waitFor({ state: "hidden" })
  })

  it("lists those that end soon", async () => {
    const { page } = browser
    const dayAfter = (days: number) =>
      new Date(Date.now() + days * 24 * 60 * 60 * 1000)
        .toISOString()
        .slice(0, 10)
    await desk.schedule({ code: "ENDING", effective_to: dayAfter(7) })
    await desk.schedule({ code: "OPEN" })
    await page.goto(at("/pricing-schedules"))
    const open = page.getByRole("row", { name: /^OPEN/ })
    await open.waitFor()
    await browser.screenshot("schedules")
    await page.goto(
      at(`/pricing-schedules?expiring_by=${JSON.stringify(dayAfter(30))}`)
    )
    await page.getByText("Within 30 days").waitFor()
    await open.waitFor({ state: "hidden" })
    await page.getByRole("row", { name: /^ENDING/ }).waitFor()
  })
})
