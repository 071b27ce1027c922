import { openShop, PEOPLE, type Shop } from "../../world"
import { eventually } from "../../world/eventually"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

const PRODUCT = "Wharfe Red Multi facing brick 65 mm"

let shop: Shop
let portal: string

beforeAll(async () => {
  shop = await openShop("portal_details", { b2b: { portal: {} } })
  portal = `${shop.server.url}/portal`
  // A Tuesday morning: the earliest ship date is the 23rd, Christmas is near.
  shop.server.clock.freeze(new Date("2026-12-22T09:00:00Z"))
})
afterAll(async () => {
  await shop.close()
})

/** An order is fetched from the branch on a chosen day, with all that may be said of it. */
describe.each(
  DEVICES.filter(({ name }) => name === "phone" || name === "desk")
)("on a $name", (device) => {
  let buyer: Visitor

  beforeAll(async () => {
    buyer = await openVisitor(portal, device)
    await buyer.signIn(PEOPLE.anna)
  })
  afterAll(() => buyer.close())

  it("a basket begins as one that is delivered, as soon as possible", async () => {
    const { page, press, openProduct, read, pick } = buyer
    await openProduct(PRODUCT)
    await page.getByLabel(/^Quantity of/).fill("20")
    await press(page.getByRole("button", { name: /^Add .* to the basket$/ }))
    await page.getByText(/are in your basket/).waitFor()
    await press(page.getByRole("link", { name: "Basket" }))
    await page.getByRole("radio", { name: "Deliver to a site" }).waitFor()
    await pick(/^Delivery address/, /HV-YARD/)
    await read(/Leaves on .*23.* at the earliest/, "details-basket")
    await page.getByText(/Arrives on .*24/).waitFor()
  })

  it("a day on which nothing leaves cannot be chosen, and another says its arrival", async () => {
    const { page, press, read } = buyer
    await press(page.getByRole("button", { name: "As soon as possible" }))
    const sheet = page.getByRole("dialog")
    const day = (name: RegExp) => sheet.getByRole("button", { name })
    await read("Nothing leaves on the days", "details-days")
    for (const off of [/\b22\b.*2026/, /\b25\b.*2026/, /\b26\b.*2026/]) {
      expect(await day(off).isDisabled()).toBe(true)
    }
    await press(day(/\b24\b.*2026/))
    await sheet.waitFor({ state: "hidden" })
    await page.getByText(/Arrives on .*29/).waitFor()
  })

  it("fetched from the branch it is ready at once, and only fetched", async () => {
    const { page, read } = buyer
    await page.getByRole("radio", { name: "Collect from a branch" }).click()
    await page.getByRole("button", { name: /^Branch/ }).waitFor()
    await page.getByRole("radio", { name: /Collect from yard/ }).waitFor()
    expect(await page.getByRole("radio", { name: /Lorry/ }).count()).toBe(0)
    await read("Trade counter", "details-collect")
    await page.getByRole("radio", { name: /Collect from yard/ }).click()
  })

  it("what else is to say is folded, kept, and stands in the order", async () => {
    const { page, press, type, read } = buyer
    const reference = page.getByLabel("Your reference")
    expect(await reference.isVisible()).toBe(false)
    await press(page.getByText("More details"))
    await reference.fill("Site office 4")
    await page.getByLabel("Note for the warehouse").fill("On the red pallet")
    await page.getByRole("radio", { name: /^Wait, and deliver all/ }).click()
    await type("Purchase order number", `PO ${device.name}`)
    await page.keyboard.press("Tab")
    await read("More details", "details-more")
    const place = page.getByRole("button", { name: "Place order on account" })
    await eventually(async () => {
      expect(await place.isEnabled()).toBe(true)
    })
    await press(place)
    await read("Your order is placed.", "details-order")
    await page.getByText("Leeds yard", { exact: true }).first().waitFor()
    await page.getByText("Site office 4").waitFor()
    await page.getByText("Wait, and deliver all at once").waitFor()
    expect(await page.getByText("red pallet").count()).toBe(0)
    const [header] = await shop.database.sql<object>(
      `SELECT fulfilment, delivery_mode, warehouse_note, requested_ship_date
       FROM b2b_order_header WHERE po_number = $1`,
      [`PO ${device.name}`]
    )
    expect(header).toEqual({
      fulfilment: "collect",
      delivery_mode: "complete",
      warehouse_note: "On the red pallet",
      requested_ship_date: "2026-12-24",
    })
  })

  it("without an error in the browser", () => {
    expect(buyer.errors).toEqual([])
  })
})
