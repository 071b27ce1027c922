import fs from "node:fs"
import {
  client,
  eventually,
  openShop,
  PEOPLE,
  signInAdmin,
  type Shop,
} from "../../world"
import { priceDesk, type PriceDesk } from "../../world/price-desk"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

const BRICK = "Wharfe Red Multi facing brick 65 mm"
const SCREWS = "Craven wood screw, yellow, box of 200"
const PLACE = "Place order on account"

let shop: Shop
let desk: PriceDesk
let scheduleId: string
let brick: string

beforeAll(async () => {
  shop = await openShop("portal_prices")
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  desk = priceDesk(client({ baseUrl: shop.server.url }).with({ token }))
  brick = await shop.variantId("BRK-WHF-RED")
  const [account] = await shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_account WHERE number = 'HAR0001'"
  )
  const schedule = await desk.schedule(
    { code: "HV26", name: "Harrogate 2026", effective_to: "2099-12-31" },
    [{ target_id: brick, value: "0.70" }],
    [{ target_type: "account", target_id: account?.id ?? "" }]
  )
  scheduleId = schedule.id
  const [north] = await shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_ship_to WHERE code = 'HV-BECK-N'"
  )
  await desk.schedule(
    { code: "BECK", name: "Beckwithshaw" },
    [{ target_id: await shop.variantId("ADH-FOM-750"), value: "4.1234" }],
    [{ target_type: "ship_to", target_id: north?.id ?? "" }]
  )
})
afterAll(async () => {
  await shop.close()
})

async function priceFrom500(value: string): Promise<void> {
  const { status } = await desk.lines(scheduleId, [
    { target_id: brick, value, from_quantity: 500 },
  ])
  expect(status).toBe(200)
}

const both = DEVICES.filter(({ name }) => name === "phone" || name === "desk")

describe.each(both)("on a $name", (device) => {
  let buyer: Visitor

  beforeAll(async () => {
    await priceFrom500("0.62")
    buyer = await openVisitor(`${shop.server.url}/portal`, device)
    await buyer.signIn(PEOPLE.anna)
  })
  afterAll(async () => {
    await buyer.close()
  })

  it("the list shows what his account pays, asked for at once", async () => {
    const { page, type, read } = buyer
    let asked = 0
    page.on("request", (request) => {
      asked += request.url().endsWith("/store/b2b/prices") ? 1 : 0
    })
    await page.reload()
    await page.getByText(/^£/).first().waitFor()
    await page.getByText("…").first().waitFor({ state: "hidden" })
    expect(await page.getByText(/^£/).count()).toBeGreaterThanOrEqual(20)
    expect(asked).toBe(1)
    await read("Products", "list")
    await type("Search products or SKU", BRICK)
    await page.getByText("£0.70").waitFor()
    await read("Your contract: Harrogate 2026", "list-contract")
    expect(await page.getByRole("button", { name: /^Why this/ }).count()).toBe(
      0
    )
    await type("Search products or SKU", SCREWS)
    await page.getByText("from £3.46").waitFor()
    await read("7 kinds", "list-from")
    await type("Search products or SKU", "")
  })

  it("a brick shows its contract, its last day, the list price and the breaks", async () => {
    const { page, openProduct, read } = buyer
    await openProduct(BRICK)
    await read("Your contract: Harrogate 2026, until 31 Dec 2099", "prices")
    await page.getByText("£700.00 per 1,000").waitFor()
    expect(await page.locator("s").allInnerTexts()).toEqual([
      expect.stringContaining("£0.78"),
      expect.stringContaining("£780.00"),
    ])
    await page.getByLabel(/^Quantity of/).fill("200")
    await page.keyboard.press("Enter")
    await page.getByText("Buy 300 × Each more for £620.00 per 1,000.").waitFor()
    const reached = page.locator("tr[aria-current]")
    expect(await reached.innerText()).toMatch(/^1\s+Your quantity\s+£700.00/)
    await page.getByLabel(/^Quantity of/).fill("500")
    await page.keyboard.press("Enter")
    await page.locator("tr[aria-current]", { hasText: "£620.00" }).waitFor()
    await read("£620.00 per 1,000", "prices-break")
    expect(await reached.innerText()).toMatch(/^500\s+Your quantity\s+£620.00/)
  })

  it("says why, price by price", async () => {
    const { page, press, read } = buyer
    await press(page.getByRole("button", { name: /^Why this price/ }))
    const sheet = page.getByRole("dialog")
    await sheet.getByText(/^This is the price: schedule HV26/).waitFor()
    await read("Contract HV26 counts before it.", "prices-why")
    expect(await sheet.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringContaining("£620.00 per 1,000"),
      expect.stringContaining("£700.00 per 1,000"),
      expect.stringContaining("£780.00 per 1,000"),
    ])
    await page.keyboard.press("Escape")
    await sheet.waitFor({ state: "hidden" })
  })

  it("a basket whose price moved waits until the new one is accepted", async () => {
    const { page, press, type, pick, read } = buyer
    await press(page.getByRole("button", { name: /^Add .* to the basket$/ }))
    await page.getByText(/are in your basket/).waitFor()
    await press(page.getByRole("link", { name: "Basket" }))
    await pick(/^Delivery address/, /HV-BECK-N/)
    await pick(/^Job/, /J2041/)
    await type("Purchase order number", `Prices ${device.name}`)
    await page.getByRole("radio", { name: /Lorry delivery/ }).click()
    const place = page.getByRole("button", { name: PLACE })
    await eventually(async () => {
      expect(await place.isEnabled()).toBe(true)
    })
    await priceFrom500("0.64")
    await page.reload()
    await read("£620.00 → £640.00 per 1,000", "prices-moved")
    await read("Accept the new prices.", "prices-moved")
    expect(await place.isDisabled()).toBe(true)
    const accept = page.getByRole("button", { name: "Accept new prices" })
    await press(accept)
    await accept.waitFor({ state: "hidden" })
    await eventually(async () => {
      expect(await place.isEnabled()).toBe(true)
    })
    await press(place)
    await read("Your order is placed.", "prices-ordered")
  })

  it("then the list shows the prices of the place that it goes to", async () => {
    const { page, press, type, read } = buyer
    await page.reload()
    await press(page.getByRole("link", { name: "Products" }).first())
    await type("Search products or SKU", "ADH-FOM-750")
    await read("£4.1234", "list-ship-to")
    await page.getByText("Your contract: Beckwithshaw").waitFor()
  })

  it("reads the offers, and uses a code in the basket", async () => {
    const { page, press, openProduct, read } = buyer
    await press(page.getByRole("link", { name: "Products" }).first())
    await read(/^1 offer runs for you, until/, "offers-notice")
    await press(page.getByRole("link", { name: "See the offers" }))
    await page.getByText("5% off Facing Bricks").waitFor()
    await page.getByText("Order value from £1,000.00").waitFor()
    const use = page.getByRole("button", { name: "Use in my basket: BRICKS5" })
    await press(use)
    await read("Put something into your basket first.", "offers")
    await page.getByRole("link", { name: "Products" }).first().click()
    await openProduct(BRICK)
    await page.getByLabel(/^Quantity of/).fill("2000")
    await page.keyboard.press("Enter")
    await press(page.getByRole("button", { name: /^Add .* to the basket$/ }))
    await page.getByText(/are in your basket/).waitFor()
    await press(page.getByRole("link", { name: "Offers" }).first())
    await press(use)
    await page.getByText("The offer BRICKS5 counts in your basket.").waitFor()
    await press(page.getByRole("link", { name: "Basket" }))
    // 2,000 at £0.64, and 5 % of it.
    await read("£1,280.00", "offers-basket")
    await page.getByText("-£64.00").waitFor()
  })

  it("takes the whole price list away as a file", async () => {
    const { page, press, read } = buyer
    await press(page.getByRole("link", { name: "Products" }).first())
    await read("My price list", "prices-list")
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      press(page.getByRole("button", { name: "My price list" })),
    ])
    expect(file.suggestedFilename()).toBe("price-list.csv")
    const text = fs.readFileSync(await file.path(), "utf8")
    expect(text).toMatch(/^.?sku,own_part_number,/)
    expect(text).toContain("Harrogate 2026,2099-12-31")
    expect(buyer.errors).toEqual([])
  })
})
