import { openShop, PEOPLE, type HttpClient, type Shop } from "../../world"
import {
  accountNumbered,
  assign,
  changePolicy,
  demoOffice,
  openRep,
  type Rep,
} from "../../world/reps"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

const PRODUCT = "Wharfe Red Multi facing brick 65 mm"

let shop: Shop
let portal: string
let clerk: HttpClient
let account: string
let office: string

beforeAll(async () => {
  shop = await openShop("portal_negotiate", { b2b: { portal: {} } })
  portal = `${shop.server.url}/portal`
  shop.server.clock.freeze(new Date("2026-12-21T09:00:00Z"))
  clerk = await shop.clerk()
  account = await accountNumbered(shop, "HAR0001")
  office = await demoOffice(shop)
  await changePolicy(clerk, office, {
    sees: "all",
    may_override_prices: true,
    override_floor_percent: 10,
    discount_ceiling_percent: 40,
  })
})
afterAll(async () => {
  await shop.close()
})

/** A rep gives prices on the spot, and offers others for good. */
describe.each(DEVICES.filter(({ name }) => name !== "wide tablet"))(
  "on a $name",
  (device) => {
    const name = `Ruth ${device.name}`
    const title = `Bricks for the school, ${device.name}`
    // Each device offers more than the last one had accepted.
    const percent = 30 + 2 * DEVICES.indexOf(device)
    let rep: Visitor
    let buyer: Visitor
    let login: Rep

    beforeAll(async () => {
      login = await openRep(shop, clerk, { name })
      if (device.name === "phone") {
        await assign(clerk, login, account)
      }
      rep = await openVisitor(portal, device)
      buyer = await openVisitor(portal, device)
    })
    afterAll(async () => {
      await rep.close()
      await buyer.close()
    })

    const open = () =>
      rep.page.getByRole("button", { name: `Change price ${PRODUCT}` })
    const sheetOf = ({ page }: Visitor) => page.getByRole("dialog")
    const give = async (price: string) => {
      const sheet = sheetOf(rep)
      await sheet.getByLabel(/^New price per/).fill(price)
      await rep.press(sheet.getByRole("button", { name: "Give this price" }))
    }
    const toldPrice = async (label: string): Promise<number> => {
      const told = await sheetOf(rep)
        .getByText(label, { exact: true })
        .locator("xpath=following-sibling::dd")
        .innerText()
      return Number(/[\d,]+\.?\d*/.exec(told)?.[0].replaceAll(",", ""))
    }

    it("he gives a price on a line, and no lower than his office lets him", async () => {
      const { page, press, type, goTo, openProduct, read } = rep
      await goTo("/rep/sign-in")
      await type("E-mail", login.email)
      await type("Password", "supersecret")
      await press(page.getByRole("button", { name: "Sign in" }))
      await page.getByRole("heading", { name: "Accounts" }).waitFor()
      await goTo(`/rep/accounts/${account}`)
      await read("Anna Reid", "negotiate-card")
      await press(page.getByRole("button", { name: "Act for this account" }))
      await sheetOf(rep)
        .getByLabel("In whose place")
        .selectOption({ label: "Anna Reid, Site buyer" })
      await press(sheetOf(rep).getByRole("button", { name: "Begin" }))
      await openProduct(PRODUCT)
      await page.getByLabel(/^Quantity of/).fill("20")
      await press(page.getByRole("button", { name: /^Add .* to the basket$/ }))
      await page.getByText(/are in your basket/).waitFor()
      await press(page.getByRole("link", { name: "Basket" }))

      await press(open())
      await read("You may go down to", "negotiate-give")
      const floor = await toldPrice("You may go down to")
      const own = await toldPrice("The account's own price")
      expect(floor).toBeCloseTo(own * 0.9, 1)
      await give((floor * 0.9).toFixed(2))
      await sheetOf(rep).getByRole("alert").waitFor()
      await read("You may go down to", "negotiate-floor")
      await give((own * 0.95).toFixed(2))
      await read(`Given by ${name}: Price match.`, "negotiate-given")
    })

    it("more than the price was given for is refused, and he reads the way out", async () => {
      const { page, read } = rep
      const quantity = page.getByLabel(/^Quantity of/)
      await quantity.fill("40")
      await quantity.blur()
      await page.getByRole("alert").first().waitFor()
      await read(/Given by/, "negotiate-more")
      await rep.press(open())
      await read("Take the price back", "negotiate-back")
      await rep.press(
        sheetOf(rep).getByRole("button", { name: "Take the price back" })
      )
      await sheetOf(rep).waitFor({ state: "hidden" })
      await page.getByText(/^Given by/).waitFor({ state: "hidden" })
    })

    it("the member reads who gave the price of a basket that he is handed", async () => {
      const { page, press } = rep
      await press(open())
      const own = await toldPrice("The account's own price")
      await give((own * 0.92).toFixed(2))
      await page.getByText(`Given by ${name}`).first().waitFor()
      await press(page.getByRole("button", { name: "Hand over" }))
      await sheetOf(rep)
        .getByLabel("To whom")
        .selectOption({ label: "Anna Reid" })
      await press(sheetOf(rep).getByRole("button", { name: "Hand over" }))
      await page.getByText("The basket is handed over.").waitFor()
      await buyer.signIn(PEOPLE.anna)
      await buyer.press(
        buyer.page.getByRole("link", { name: "See what is prepared" })
      )
      await buyer.press(
        buyer.page.getByRole("button", { name: `Review ${name}` })
      )
      await buyer.read(`Given by ${name}: Price match.`, "negotiate-member")
      expect(
        await buyer.page.getByRole("button", { name: /^Change price/ }).count()
      ).toBe(0)
    })

    it("he drafts prices for the account, changes them, and sees the past orders", async () => {
      const { page, press, goTo, type, read } = rep
      await press(page.getByRole("button", { name: "Leave" }))
      await page.getByRole("heading", { name: "Accounts" }).waitFor()
      await goTo(`/rep/accounts/${account}`)
      await press(page.getByRole("link", { name: "Propose prices" }))
      await press(page.getByRole("button", { name: /^One more product/ }))
      await sheetOf(rep).getByRole("searchbox").fill(PRODUCT)
      await press(
        sheetOf(rep)
          .getByRole("button", { name: new RegExp(PRODUCT) })
          .first()
      )
      await page.getByLabel(/^How/).selectOption("percent_off")
      await page.getByLabel(/^Percent/).fill("20")
      await type("Title", title)
      await page.getByLabel("Answer by").fill("2027-01-31")
      await read("From quantity", "negotiate-draft")
      await press(page.getByRole("button", { name: "Save the draft" }))
      await read("On the last 12 months' orders", "negotiate-proposal")
      await press(page.getByRole("button", { name: "Change", exact: true }))
      await page.getByLabel(/^Percent/).fill(String(percent))
      await press(page.getByRole("button", { name: "Save the draft" }))
      await page.getByText(`${String(percent)}% off the list price`).waitFor()
    })

    it("he submits them, and finds them among the others", async () => {
      const { page, press, read } = rep
      await press(page.getByRole("button", { name: "Submit" }))
      await press(sheetOf(rep).getByRole("button", { name: "Submit" }))
      await page.getByText("Offered", { exact: true }).waitFor()
      await press(page.getByRole("link", { name: "Prices" }))
      await read(title, "negotiate-proposals")
    })

    it("a member accepts, and the price is his at once", async () => {
      const anna = await shop.as(PEOPLE.anna)
      const [variant] = await shop.database.sql<{ id: string }>(
        "SELECT id FROM product_variant WHERE sku = 'BRK-WHF-RED'"
      )
      const price = async () => {
        const { body } = await anna.post<{ prices: { price: string }[] }>(
          "/store/b2b/prices",
          { items: [{ variant_id: variant?.id }] }
        )
        return Number(body.prices[0]?.price)
      }
      const before = await price()
      const { page, press, goTo, read } = buyer
      await goTo("/products")
      await read(
        new RegExp(`${name} made you a price offer; answer by`),
        "negotiate-notice"
      )
      await goTo("/price-offers")
      await read(title, "negotiate-offers")
      await press(page.getByRole("link", { name: new RegExp(title) }))
      await read("Offered prices", "negotiate-offer")
      await press(page.getByRole("button", { name: "Accept" }))
      await read("Accept these prices?", "negotiate-accept")
      await press(sheetOf(buyer).getByRole("button", { name: "Accept" }))
      await page.getByText("The prices are yours.").waitFor()
      const after = await price()
      expect(after).toBeLessThan(before)
      expect(after).toBeGreaterThan(0)
    })

    it("without an error in the browser", () => {
      const meant = (error: string) => /400|401/.test(error)
      const all = [...rep.errors, ...buyer.errors]
      expect(all.filter((error) => !meant(error))).toEqual([])
    })
  }
)
