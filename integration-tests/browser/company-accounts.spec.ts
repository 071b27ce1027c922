import { openShop, PEOPLE, type Shop } from "../world"
import { openBrowser, type Browser } from "../world/browser"
import { dashboardAt, signInToDashboard } from "../world/dashboard"
import { givenTransmission } from "../http/admin/transmissions"

const COMPANY = "Harrogate & Vale Construction Ltd"

describe("a clerk looks after company accounts in the dashboard", () => {
  let shop: Shop
  let browser: Browser
  let companyPath: string

  beforeAll(async () => {
    shop = await openShop("company_accounts_browser", {
      b2b: {
        applications: {
          fields: [
            {
              key: "fleet_size",
              label: "How many lorries have you got?",
              type: "number",
            },
          ],
        },
      },
    })
    browser = await openBrowser()
    await signInToDashboard(shop, browser)
    const [company] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM b2b_company WHERE name = $1",
      [COMPANY]
    )
    companyPath = `/companies/${company?.id ?? ""}`
  })

  afterAll(async () => {
    await browser.close()
    await shop.close()
  })

  const at = (path: string) => dashboardAt(shop, path)

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

  it("decides an application in one form", async () => {
    const { page } = browser
    await shop.database.sql(
      `INSERT INTO b2b_application (id, customer_id, company_name, contact_name,
         contact_email, bill_to_address_1, bill_to_city, bill_to_postal_code,
         bill_to_country_code, custom_fields, office_id)
       SELECT 'appl_ilkley', customer.id, 'Ilkley Roofing Ltd', 'Tom Verity',
         customer.email, '4 Mill Lane', 'Ilkley', 'LS29 8AA', 'gb',
         '{"fleet_size": 12}', office.id
       FROM customer, b2b_sales_office office
       WHERE customer.email LIKE 'tom.verity@%' LIMIT 1`
    )
    await page.goto(at("/applications"))
    await page.getByText("Ilkley Roofing Ltd").click()
    await page.getByText("How many lorries have you got?").waitFor()
    await page.getByLabel("Number", { exact: true }).fill("ILK0042")
    await page.getByLabel("Credit limit").fill("2500")
    await browser.screenshot("application")
    await page.getByRole("button", { name: "Approve" }).click()
    await page.getByText("Ilkley Roofing Ltd has a trade account.").waitFor()
    await page.getByText("£2,500.00").waitFor()
    await browser.screenshot("application-approved")
    await page.getByRole("link", { name: "Open the company" }).click()
    await page.getByText("ILK0042").first().waitFor()
  })

  async function upload(lines: string[]) {
    const { page } = browser
    await page.goto(at("/imports"))
    await page.getByRole("button", { name: "New import" }).click()
    await page.setInputFiles("input[type=file]", {
      name: "companies.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(lines.join("\n")),
    })
    await page.getByRole("button", { name: "Look at it" }).click()
  }

  it("reads why a file is refused", async () => {
    await upload(["nonsense", "1"])
    await browser.page.getByText('it has no column "nonsense"').waitFor()
    await browser.screenshot("import-refused")
  })

  it("sees what an import would do, applies it, and takes it back", async () => {
    const { page } = browser
    await upload([
      "handle,name,bill_to_address_1,bill_to_city,bill_to_postal_code,bill_to_country_code",
      "otley-plumbing,Otley Plumbing Ltd,1 Mill Lane,Otley,LS21 1AA,gb",
    ])
    await page.getByText("New in the file").waitFor()
    await page.getByText("otley-plumbing").first().waitFor()
    await browser.screenshot("import-preview")
    const press = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).click()
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name, exact: true })
        .click()
    }
    await press("Apply")
    await page.getByRole("button", { name: "Undo", exact: true }).waitFor()
    await browser.screenshot("import-applied")
    await press("Undo")
    await page.getByText("Undone", { exact: true }).first().waitFor()
  })

  it("finds a company by what it waits for, and completes its account", async () => {
    const { page } = browser
    await shop.database.sql(
      `UPDATE b2b_account SET number = NULL WHERE number = 'HAR0001'`
    )
    await page.goto(at("/today"))
    await page.getByText("1 thing waits for you.").waitFor()
    await browser.screenshot("today-one")
    await page.getByText("Accounts without a customer number").click()
    await page.getByText("No number yet").waitFor()
    await browser.screenshot("companies-awaiting")
    await page.getByText(COMPANY).click()
    await page.getByRole("button", { name: /^Account with/ }).click()
    await page.getByLabel("Number", { exact: true }).fill("HAR0001")
    await browser.screenshot("account")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("The trade account is saved.").waitFor()
    await page.getByRole("cell", { name: "HAR0001" }).waitFor()
  })

  it("sees what the ERP refused, of all companies, and sends it again", async () => {
    const { page } = browser
    await givenTransmission(shop, { status: "dead", po_number: "PO 42" })
    await page.goto(at("/today"))
    await page.getByText("Documents that the ERP refused").click()
    await page.getByText("The ERP does not know item BRK-65.").waitFor()
    await page.getByRole("link", { name: COMPANY }).waitFor()
    await page.getByText(/is paused since/).waitFor()
    await browser.screenshot("transmissions")
    const row = page.getByRole("row", { name: /W90/ })
    await row.getByRole("button").click()
    await page.getByRole("menuitem", { name: "Send again" }).click()
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Send again" })
      .click()
    await page
      .getByText("Everything has reached its ERP")
      .or(page.getByText("Nothing found"))
      .first()
      .waitFor()
  })

  it("finds a member and an address in the matrix by a search", async () => {
    const { page } = browser
    await page.goto(at(`${companyPath}?tab=access`))
    await page.getByLabel("Name or email of a member").fill("verity")
    await page.getByLabel("Code, name or town of an address").fill("ripon")
    await page.getByText("Members: 1", { exact: true }).waitFor()
    await page.getByRole("button", { name: /^Tom Verity, Canal/ }).waitFor()
    await browser.screenshot("matrix-search")
  })

  it("narrows the orders down, and has what is left as a file", async () => {
    const { page } = browser
    await page.goto(at(`${companyPath}?tab=orders`))
    await page.getByLabel("Ordered by", { exact: true }).click()
    await page.getByRole("option", { name: "Anna Reid" }).click()
    // Both at once, as a browser fills in what it remembers: neither undoes the other.
    await page.evaluate(() => {
      const days = { placed_from: "2020-01-01", placed_to: "2030-01-01" }
      for (const [name, day] of Object.entries(days)) {
        const input = document.querySelector(`#filter-${name}`)
        // React only hears of a value that was set past it.
        Reflect.set(HTMLInputElement.prototype, "value", day, input)
        input?.dispatchEvent(new Event("input", { bubbles: true }))
      }
    })
    // Each filter stands in the address of the file.
    const file = page.locator(
      'a[href*="/orders/export?member_id=memb_"][href$="&placed_from=2020-01-01&placed_to=2030-01-01"]'
    )
    await file.waitFor()
    const download = page.waitForEvent("download")
    await file.click()
    expect((await download).suggestedFilename()).toBe("orders.csv")
    await browser.screenshot("orders-filtered")
  })

  it("reads the log of all companies, and narrows it down", async () => {
    const { page } = browser
    await page.goto(at("/log"))
    await page.getByText("member.suspended").first().waitFor()
    await browser.screenshot("log")
    await page.getByLabel("Did what", { exact: true }).click()
    await page.getByRole("option", { name: "account.updated" }).click()
    await page
      .getByText("member.suspended")
      .first()
      .waitFor({ state: "hidden" })
    await page.getByRole("link", { name: COMPANY }).first().waitFor()
    await browser.screenshot("log-filtered")
  })

  it("reads on a customer's page for whom he buys", async () => {
    const { page } = browser
    const [anna] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM customer WHERE email = $1",
      [PEOPLE.anna]
    )
    await page.goto(at(`/customers/${anna?.id ?? ""}`))
    await page.getByRole("link", { name: COMPANY }).waitFor()
    await browser.screenshot("customer")
  })
})
