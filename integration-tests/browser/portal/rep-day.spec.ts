import { openShop, PEOPLE, type HttpClient, type Shop } from "../../world"
import { eventually } from "../../world/eventually"
import {
  accountNumbered,
  assign,
  changePolicy,
  demoOffice,
  openRep,
} from "../../world/reps"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

const PRODUCT = "Wharfe Red Multi facing brick 65 mm"

let shop: Shop
let portal: string
let clerk: HttpClient
let account: string

beforeAll(async () => {
  shop = await openShop("portal_rep", { b2b: { portal: {} } })
  portal = `${shop.server.url}/portal`
  // A Monday morning: Thursday ships, Christmas Day does not.
  shop.server.clock.freeze(new Date("2026-12-21T09:00:00Z"))
  clerk = await shop.clerk()
  account = await accountNumbered(shop, "HAR0001")
  await changePolicy(clerk, await demoOffice(shop), { sees: "all" })
})
afterAll(async () => {
  await shop.close()
})

/** The founding story: a rep on the road buys for one of his accounts. */
describe.each(
  DEVICES.filter(({ name }) => name === "tablet" || name === "phone")
)("on a $name", (device) => {
  const name = `Ruth ${device.name === "phone" ? "Small" : "Field"}`
  const poNumber = `PO rep ${device.name}`
  let rep: Visitor
  let buyer: Visitor

  beforeAll(async () => {
    const { id } = await openRep(shop, clerk, { name })
    if (device.name === "tablet") {
      await assign(clerk, { id }, account)
    }
    rep = await openVisitor(portal, device)
    buyer = await openVisitor(portal, device)
  })
  afterAll(async () => {
    await rep.close()
    await buyer.close()
  })

  const addGoods = async () => {
    const { page, press, openProduct } = rep
    await openProduct(PRODUCT)
    await page.getByLabel(/^Quantity of/).fill("20")
    await press(page.getByRole("button", { name: /^Add .* to the basket$/ }))
    await page.getByText(/are in your basket/).waitFor()
    await press(page.getByRole("link", { name: "Basket" }))
  }
  const act = async () => {
    const { page, press, goTo } = rep
    await goTo(`/rep/accounts/${account}`)
    await press(page.getByRole("button", { name: "Act for this account" }))
    const sheet = page.getByRole("dialog")
    await sheet
      .getByLabel("In whose place")
      .selectOption({ label: "Anna Reid, Site buyer" })
    await press(sheet.getByRole("button", { name: "Begin" }))
    await page.getByRole("region", { name: "Acting" }).waitFor()
  }

  it("he signs in and finds the account", async () => {
    const { page, press, type, goTo, read } = rep
    await goTo("/")
    await press(page.getByRole("link", { name: "I am a sales rep" }))
    await read("Sign in as a sales rep", "rep-sign-in")
    await type(
      "E-mail",
      `${name.toLowerCase().replace(" ", ".")}@office.demo.test`
    )
    await type("Password", "supersecret")
    await press(page.getByRole("button", { name: "Sign in" }))
    await read("Whitegate", "rep-accounts")
    await type("Search company, number or postcode", "HAR0001")
    await press(page.getByRole("link", { name: /HAR0001/ }))
    await read("Anna Reid", "rep-card")
    const call = page.getByRole("link", { name: "Call Anna Reid" })
    expect(await call.getAttribute("href")).toBe("tel:07700900112")
    const map = page.getByRole("link", { name: "Map" })
    expect(await map.getAttribute("href")).toContain("Harrogate")
  })

  it("he acts for it as a member, under a bar that is always there", async () => {
    const { page, read } = rep
    await act()
    await read(/^You act for Harrogate/, "rep-acting")
    await page.getByText("As Anna Reid").waitFor()
    expect(await page.getByRole("link", { name: "Company" }).count()).toBe(0)
    // The token of a tab is no other tab's, and no restart's.
    const kept = await page.evaluate(() => JSON.stringify(localStorage))
    expect(kept).not.toContain("acting")
  })

  it("he orders to a site of theirs, for a day to come, on their account", async () => {
    const { page, press, pick, type, read } = rep
    await addGoods()
    await pick(/^Delivery address/, /HV-YARD/)
    await press(page.getByRole("button", { name: "As soon as possible" }))
    const sheet = page.getByRole("dialog")
    await press(sheet.getByRole("button", { name: /\b24\b.*2026/ }))
    await sheet.waitFor({ state: "hidden" })
    await type("Purchase order number", poNumber)
    await page.getByRole("radio", { name: /Lorry delivery/ }).click()
    const place = page.getByRole("button", { name: "Place order on account" })
    await eventually(async () => {
      expect(await place.isEnabled()).toBe(true)
    })
    await read(/^You act for Harrogate/, "rep-basket")
    await press(place)
    await read("Your order is placed.", "rep-order")
    const [header] = await shop.database.sql<object>(
      `SELECT h.acting_actor_name, h.channel, h.requested_ship_date, c.email
       FROM b2b_order_header h JOIN customer c ON c.id = h.customer_id
       WHERE h.po_number = $1`,
      [poNumber]
    )
    expect(header).toEqual({
      acting_actor_name: name,
      channel: "visit",
      requested_ship_date: "2026-12-24",
      email: PEOPLE.anna,
    })
  })

  it("he leaves with one tap, and the session is over on the server", async () => {
    const { page, press } = rep
    const token = await page.evaluate(() =>
      sessionStorage.getItem("b2b_portal_acting_token")
    )
    await press(page.getByRole("button", { name: "Leave" }))
    await page.getByRole("heading", { name: "Accounts" }).waitFor()
    const after = await shop.stranger
      .with({ token: token ?? "" })
      .get("/store/b2b/context")
    expect(after.status).toBe(401)
  })

  it("he prepares a second basket, comes back to it, and hands it over", async () => {
    const { page, press, read } = rep
    await act()
    await addGoods()
    await page.getByRole("button", { name: "Hand over" }).waitFor()
    await press(page.getByRole("button", { name: "Leave" }))
    await press(page.getByRole("link", { name: "Prepared by me" }))
    await read("In your hands", "rep-carts")
    await press(page.getByRole("link", { name: /HAR0001/ }))
    await press(page.getByRole("button", { name: "Open" }))
    await press(page.getByRole("dialog").getByRole("button", { name: "Begin" }))
    await press(page.getByRole("button", { name: "Hand over" }))
    const sheet = page.getByRole("dialog")
    await sheet.getByLabel("To whom").selectOption({ label: "Anna Reid" })
    await sheet.getByLabel("Message").fill("As we spoke about")
    await read("To whom", "rep-hand-over")
    await press(sheet.getByRole("button", { name: "Hand over" }))
    await page.getByText("The basket is handed over.").waitFor()
  })

  it("the member finds it, reviews it and places it", async () => {
    const { page, press, type, pick, read } = buyer
    await buyer.signIn(PEOPLE.anna)
    await read("A basket is prepared for you", "prepared-notice")
    await press(page.getByRole("link", { name: "See what is prepared" }))
    await read(name, "prepared")
    await press(page.getByRole("button", { name: `Review ${name}` }))
    await page.getByText(PRODUCT).first().waitFor()
    await pick(/^Delivery address/, /HV-YARD/)
    await type("Purchase order number", `${poNumber} 2`)
    await page.getByRole("radio", { name: /Lorry delivery/ }).click()
    const place = page.getByRole("button", { name: "Place order on account" })
    await eventually(async () => {
      expect(await place.isEnabled()).toBe(true)
    })
    await press(place)
    await read("Your order is placed.", "prepared-order")
  })

  it("a session that the office ends is over at his next tap", async () => {
    const { page, press, read } = rep
    const [session] = await shop.database.sql<{ id: string }>(
      `SELECT id FROM b2b_acting_session WHERE actor_name = $1
       AND ended_at IS NULL`,
      [name]
    )
    await clerk.delete(`/admin/b2b/acting-sessions/${session?.id ?? ""}`)
    await press(page.getByRole("link", { name: "Orders" }))
    await read(/This acting session was ended/, "rep-ended")
    await page.getByRole("heading", { name: "Accounts" }).waitFor()
  })

  it("without an error in the browser", () => {
    // The refusal of the ended session is one, and it is meant.
    expect([...rep.errors, ...buyer.errors].filter(isUnexpected)).toEqual([])
  })
})

function isUnexpected(error: string): boolean {
  return !error.includes("401")
}
