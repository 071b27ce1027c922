import { openShop, PEOPLE, type Shop } from "../../world"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

const BRICK = "Wharfe Red Multi facing brick 65 mm"
const TIMBER = "C24 treated carcassing 47 x 100 mm, 3 m"

let shop: Shop

beforeAll(async () => {
  shop = await openShop("portal_units")
  await shop.database.sql(
    `INSERT INTO b2b_part_number (id, account_id, variant_id, number)
     SELECT 'partno_' || a.id, a.id, v.id, 'HV-0815' FROM b2b_account a, product_variant v
     WHERE v.sku = 'BRK-WHF-RED'`
  )
})
afterAll(async () => {
  await shop.close()
})

const both = DEVICES.filter(({ name }) => name === "phone" || name === "desk")

describe.each(both)("on a $name", (device) => {
  let buyer: Visitor

  beforeAll(async () => {
    buyer = await openVisitor(`${shop.server.url}/portal`, device)
    await buyer.signIn(PEOPLE.anna)
  })
  afterAll(async () => {
    await buyer.close()
  })

  it("bricks are found by the firm's own number", async () => {
    const { page, press, type, read } = buyer
    await type("Search products or SKU", "HV-08")
    await read("By your own numbers", "own-number")
    expect(await page.getByText("No product fits").count()).toBe(0)
    await press(page.getByRole("link", { name: /HV-0815/ }))
    await page.getByRole("heading", { name: BRICK }).waitFor()
    await page.getByText("Your number: HV-0815").waitFor()
    const change = page.getByRole("button", { name: /^Change/ })
    expect(await change.count()).toBe(0)
  })

  it("and ordered by packs: their price, how many that is, and per 1,000", async () => {
    const { page, press, read } = buyer
    await read("£0.78", "units-each")
    await read("£780.00 per 1,000", "units-each")
    await page.getByLabel(/^Unit of/).selectOption("XPK")
    await page.getByLabel(/^Quantity of/).fill("2")
    await press(page.getByRole("button", { name: /^One more of/ }))
    await read("= 1,500 × Each", "units-pack")
    await read("£390.00", "units-pack")
    await press(page.getByRole("button", { name: /^Add .* to the basket$/ }))
    await page.getByText(/3 × Pack of 500, .* are in your basket/).waitFor()
  })

  it("the basket counts in packs, says why half of one is none, and changes the unit", async () => {
    const { page, press, read } = buyer
    await press(page.getByRole("link", { name: "Basket" }))
    await read("£1,170.00", "units-basket")
    await read("Your number: HV-0815", "units-basket")
    expect(await page.getByLabel(/^Quantity of/).inputValue()).toBe("3")
    await page.getByLabel(/^Quantity of/).fill("2.5")
    await page.keyboard.press("Enter")
    await read("take 2 or 3 instead of 2.5", "units-refused")
    await page.getByLabel(/^Quantity of/).fill("2")
    await page.keyboard.press("Enter")
    await page.getByText("= 1,000 × Each").waitFor()
    await page.getByLabel(/^Unit of/).selectOption("C62")
    await page.getByText("= 1,000 × Each").waitFor({ state: "hidden" })
    await page.getByText("£780.00", { exact: true }).first().waitFor()
    expect(await page.getByLabel(/^Quantity of/).inputValue()).toBe("1000")
    await press(page.getByRole("button", { name: /^Remove/ }))
    await page.getByText("Your basket is empty").waitFor()
  })

  it("timber is priced per metre and ordered by its length", async () => {
    const { page, press, openProduct, read } = buyer
    await press(page.getByRole("link", { name: "Products" }).first())
    await openProduct(TIMBER)
    await read("£2.68 per Metre", "units-timber")
    await read("£8.04", "units-timber")
    // The browser tells of the half pack that was refused.
    expect(buyer.errors).toEqual([expect.stringContaining("400")])
  })
})

describe.each(both)("an administrator on a $name", (device) => {
  let admin: Visitor

  beforeAll(async () => {
    admin = await openVisitor(`${shop.server.url}/portal`, device)
    await admin.signIn(PEOPLE.admin)
  })
  afterAll(async () => {
    await admin.close()
  })

  it("names a product as his firm does, and no longer", async () => {
    const { page, press, openProduct, type, read } = admin
    await openProduct(TIMBER)
    await press(page.getByRole("button", { name: /^Add your own number/ }))
    await read(/^Everybody who buys for/, "own-number-add")
    await type("Number", "C24-3000")
    await press(page.getByRole("button", { name: "Save" }))
    await read("Your number: C24-3000", "own-number-added")
    await press(page.getByRole("link", { name: "Products" }).first())
    await type("Search products or SKU", "c24-3")
    await press(page.getByRole("link", { name: /C24-3000/ }))
    const named = page.getByText("Your number: C24-3000")
    await named.waitFor()
    await press(page.getByRole("button", { name: /^Change/ }))
    await type("Number", "")
    await press(page.getByRole("button", { name: "Save" }))
    await named.waitFor({ state: "hidden" })
    await page.getByRole("button", { name: /^Add your own number/ }).waitFor()
    expect(admin.errors).toEqual([])
  })
})
