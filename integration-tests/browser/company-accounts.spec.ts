import { openShop, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"

/** Server, browser, and Vite's first bundle of the dashboard. */
const START_MS = 600_000

const COMPANY = "Harrogate & Vale Construction Ltd"

describe("a clerk looks after company accounts in the dashboard", () => {
  let shop: Shop
  let browser: Browser
  let companyPath: string

  beforeAll(async () => {
    shop = await openShop("company_accounts_browser", { admin: true })
    browser = await openBrowser()
    const { page } = browser
    await page.goto(at("/login"))
    const { email, password } = shop.demo.admin
    await page.getByPlaceholder("Email").fill(email)
    await page.getByPlaceholder("Password").fill(password)
    await page.getByRole("button", { name: "Continue with Email" }).click()
    await page.waitForURL((url) => !url.pathname.endsWith("/login"))
    const [company] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM b2b_company WHERE name = $1",
      [COMPANY]
    )
    companyPath = `/companies/${company?.id ?? ""}`
  }, START_MS)

  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  const at = (path: string) => `${shop.server.url}/app${path}`

  async function read(path: string, words: string[], name: string) {
    const { page } = browser
    await page.goto(at(path))
    for (const word of words) {
      await page.getByText(word, { exact: true }).first().waitFor()
    }
    await browser.screenshot(name)
  }

  it("sees on one page what waits for him", async () => {
    await read("/today", ["Today", "Applications"], "today")
  })

  it("finds every part of a company under its tabs", async () => {
    const parts: Record<string, string[]> = {
      overview: ["Trade accounts", "General", "E-mail domains", "HAR0001"],
      people: ["Members", "Invitations", "Roles", "Anna Reid", "Built in"],
      sites: ["Delivery addresses", "Requested addresses", "Jobs", "J2041"],
      access: ["Who may order to where", "Access given", "HV-YARD"],
      orders: ["Spend", "Orders"],
      log: ["Integrity", "Log"],
    }
    for (const [tab, words] of Object.entries(parts)) {
      await read(`${companyPath}?tab=${tab}`, words, `company-${tab}`)
    }
  })

  it("gives a role to a member, suspends him and lets him back in", async () => {
    const { page } = browser
    await page.goto(at(`${companyPath}?tab=people&members_q=verity`))
    const row = page.getByRole("row", { name: "Tom Verity" })
    const choose = async (item: string) => {
      await row.getByRole("button").click()
      await page.getByRole("menuitem", { name: item }).click()
    }
    await choose("Roles and job title")
    await page.getByRole("checkbox", { name: "Buyer" }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("The member is saved.").waitFor()
    await row.getByText("Buyer").waitFor()

    await choose("Suspend")
    const question = page.getByRole("alertdialog")
    await question.getByRole("button", { name: "Suspend" }).click()
    await row.getByText("Suspended").waitFor()
    await choose("Reactivate")
    await row.getByText("Active").waitFor()
  })

  it("opens a site to a member by a click on the matrix, with a limit", async () => {
    const { page } = browser
    await page.goto(at(`${companyPath}?tab=access`))
    const cell = page.getByRole("button", {
      name: "Tom Verity, Yard and joinery shop",
    })
    await cell.click()
    await page.getByText("May not order here").waitFor()
    await page.getByLabel("Limit per order").fill("plenty")
    await page.getByText("An amount like 250 or 250.50").waitFor()
    await page.getByLabel("Limit per order").fill("250")
    await browser.screenshot("matrix-cell")
    await page.getByRole("button", { name: "Give access" }).last().click()
    await page.getByText("Access is given.").waitFor()
    await cell.getByText("S", { exact: true }).waitFor()
    await cell.hover()
    await page.getByText("Up to £250.00 per order").waitFor()
    await browser.screenshot("matrix")
  })

  it("sees the applications, the imports and the sales offices", async () => {
    await read("/applications", ["Applications"], "applications")
    await read("/imports", ["Imports", "New import"], "imports")
    await read("/settings/sales-offices", ["Sales offices"], "sales-offices")
  })

  it("reads what an import would do before anything is written", async () => {
    const { page } = browser
    await page.goto(at("/imports"))
    await page.getByRole("button", { name: "New import" }).click()
    await page.setInputFiles("input[type=file]", {
      name: "companies.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("nonsense\n1\n"),
    })
    await page.getByRole("button", { name: "Look at it" }).click()
    await page
      .getByText(/is being looked at|Not saved/)
      .first()
      .waitFor()
    await browser.screenshot("import")
  })
})
