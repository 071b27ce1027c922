import { setTimeout as sleep } from "node:timers/promises"
import { openShop, PEOPLE, type Shop } from "../../world"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

let shop: Shop

beforeAll(async () => {
  shop = await openShop("portal_quick_order")
  await shop.database.sql(
    `INSERT INTO b2b_part_number (id, account_id, variant_id, number)
     SELECT 'partno_' || a.id, a.id, v.id, 'TIM-C24-47100-30'
     FROM b2b_account a, product_variant v WHERE v.sku = 'BRK-WHF-RED'`
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

  it("who leaves while he still types is not sent back", async () => {
    const { page, press, type } = buyer
    const code = /\/assets\/.*\.js$/
    await page.route(code, async (route) => {
      await sleep(1500)
      await route.continue()
    })
    await type("Search products or SKU", "brick")
    await press(page.getByRole("link", { name: "Quick order" }).first())
    await page.getByLabel("Your list").waitFor()
    await page.unroute(code)
  })

  it("a pasted list is checked, and each line says what it is", async () => {
    const { page, press, type, read } = buyer
    await type(
      "Your list",
      "BRK-WHF-RED\t2\tpack\nBRK-WHF-RAD\t3\nTIM-C24-47100-30\t4\nADH-FOM-750\t1,000\nno such thing\t1"
    )
    await press(page.getByRole("button", { name: "Check the lines" }))
    await read("2 × Pack of 500", "quick-order")
    await page.getByText("Did you mean one of these?").waitFor()
    await page.getByText("Which one do you mean?").waitFor()
    await page.getByText(/^"1,000" is not a quantity above 0/).waitFor()
    await page.getByText("We know no product by this code").waitFor()
  })

  it("unclear lines are corrected by a suggestion, and all come in at once", async () => {
    const { page, press, read } = buyer
    await page
      .getByRole("button", { name: "Add 1 line to the basket" })
      .waitFor()
    await press(page.getByRole("button", { name: /^BRK-WHF-RED · .*/ }).first())
    await page
      .getByRole("button", { name: "Add 2 lines to the basket" })
      .waitFor()
    await press(page.getByRole("button", { name: /^TIM-C24-47100-30 · .*/ }))
    await press(page.getByRole("button", { name: "Leave out no such thing" }))
    await press(page.getByRole("button", { name: "Add 3 lines to the basket" }))
    await page.getByText("3 lines are in your basket.").waitFor()
    await read("In the basket", "quick-order-added")
    await press(page.getByRole("link", { name: "To the basket" }))
    await page.getByRole("heading", { name: "Basket" }).waitFor()
    await page.getByText("C24 treated carcassing").first().waitFor()
  })

  it("a file is read as pasted text is", async () => {
    const { page, goTo, read } = buyer
    await goTo("/quick-order")
    await page.getByLabel("Choose a CSV file").setInputFiles({
      name: "order.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("SKU;Quantity\r\nBRK-WHF-RED;7\r\n"),
    })
    await read("7 × Each", "quick-order-file")
  })

  it("nothing was logged as an error", () => {
    expect(buyer.errors).toEqual([])
  })
})
