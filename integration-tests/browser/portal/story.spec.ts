import { openShop, PEOPLE, type Shop } from "../../world"
import { eventually } from "../../world/eventually"
import { mailsOf } from "../../world/mails"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

const PRODUCT = "Wharfe Red Multi facing brick 65 mm"

let shop: Shop
let portal: string

beforeAll(async () => {
  shop = await openShop("portal_story", {
    b2b: { portal: { name: "Northern Trade", color: "#1f4e79" } },
  })
  portal = `${shop.server.url}/portal`
})
afterAll(async () => {
  await shop.close()
})

/** What the link in the invited person's mail adds to the portal's address. */
async function invitationPath(email: string): Promise<string> {
  const url = await eventually(() => {
    const [mail] = mailsOf(shop.server).to(email)
    expect(mail?.data.url).toBeDefined()
    return new URL(mail?.data.url ?? "")
  })
  return `/invitation${url.search}`
}

/** The founding case: a firm runs its own account, each buyer with his own rights. */
describe.each(DEVICES)("on a $name", (device) => {
  const invited = `sue.hartley.${device.name.replace(" ", "-")}@harrogate-vale.demo.test`
  let admin: Visitor
  let buyer: Visitor

  beforeAll(async () => {
    admin = await openVisitor(portal, device)
    buyer = await openVisitor(portal, device)
  })
  afterAll(async () => {
    await admin.close()
    await buyer.close()
  })

  it("the company's admin invites a buyer and says where she may order", async () => {
    const { page, press, type, pick, read } = admin
    await admin.goTo("/")
    await read("Order for your company", "sign-in")
    expect(await page.title()).toBe("Sign in · Northern Trade")
    const painted = await page
      .getByRole("button", { name: "Sign in" })
      .evaluate((button) => getComputedStyle(button).backgroundColor)
    expect(painted).toBe("rgb(31, 78, 121)")
    await admin.signIn(PEOPLE.admin)
    await read(/facing brick/, "products")
    await press(page.getByRole("link", { name: "Company", exact: true }))
    await read("About the company", "company")
    await press(page.getByRole("link", { name: /^Members/ }))
    await read("Anna Reid", "members")
    await press(page.getByRole("button", { name: "Invite a member" }))
    await type("E-mail", invited)
    await page.getByRole("checkbox", { name: "Buyer" }).check()
    await pick(/^May order to/, /HV-BECK-N/)
    await pick(/^May order to/, /J2041/)
    await read("Send the invitation", "invite")
    await press(page.getByRole("button", { name: "Send the invitation" }))
    await read(invited, "invitations")
  })

  it("she joins with a password of her own", async () => {
    const { page, press, type, read } = buyer
    await buyer.goTo(await invitationPath(invited))
    await read(/Join Harrogate/, "invitation")
    expect(page.url()).not.toContain("token")
    await type("First name", "Sue")
    await type("Last name", "Hartley")
    await type("Choose a password", "a long enough password")
    await press(page.getByRole("button", { name: "Join" }))
    await page.getByRole("heading", { name: "Products" }).waitFor()
  })

  it("she finds a product and fills her basket", async () => {
    const { page, press, openProduct, read } = buyer
    await openProduct(PRODUCT)
    await read("in stock", "product")
    await page.getByLabel(/^Quantity of/).fill("20")
    await press(page.getByRole("button", { name: /^Add .* to the basket$/ }))
    await page.getByText(/are in your basket/).waitFor()
    await press(page.getByRole("link", { name: "Basket" }))
    await read("Before you can order", "basket")
  })

  it("is offered her sites alone, and told why the others are not there", async () => {
    const { page, press, read } = buyer
    await press(page.getByRole("button", { name: /^Delivery address/ }))
    const sheet = page.getByRole("dialog")
    await sheet.getByRole("button", { name: /HV-BECK-N/ }).waitFor()
    await read("Ask for a new delivery address", "sites")
    expect(await sheet.getByRole("button", { name: /HV-YARD/ }).count()).toBe(0)
    await press(sheet.getByRole("button", { name: /HV-BECK-N/ }))
    await press(page.getByRole("button", { name: "Why can't I?" }))
    await read(/This is why|Nothing in your rights/, "why")
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "hidden" })
  })

  it("orders on account for her job", async () => {
    const { page, press, type, pick, read } = buyer
    await pick(/^Job/, /J2041/)
    await type("Purchase order number", `PO ${device.name}`)
    await page.getByRole("radio", { name: /Lorry delivery/ }).click()
    const place = page.getByRole("button", { name: "Place order on account" })
    await eventually(async () => {
      expect(await place.isEnabled()).toBe(true)
    })
    await read("You pay by your terms", "basket-ready")
    await press(place)
    await read("Your order is placed.", "order")
    await page.getByText(`PO ${device.name}`).first().waitFor()
    await press(page.getByRole("link", { name: "Orders" }).first())
    await page.getByRole("heading", { name: "Orders", exact: true }).waitFor()
    await read(`PO ${device.name}`, "orders")
  })

  it("the admin sees the order with its job, and what the job has cost", async () => {
    const { page, press, read } = admin
    await press(page.getByRole("link", { name: "Orders" }).first())
    await read(`PO ${device.name}`, "orders-of-all")
    await admin.goTo("/orders/totals")
    await read("Beckside Primary School extension", "totals")
  })

  it("suspended, she is out at her next tap", async () => {
    const { page, press, read } = admin
    await admin.goTo("/company/members?q=Hartley")
    const [member] = await shop.database.sql<{ id: string }>(
      `SELECT m.id FROM b2b_member m JOIN customer c ON c.id = m.customer_id
       WHERE c.email = $1`,
      [invited]
    )
    await admin.goTo(`/company/members/${member?.id ?? ""}`)
    await read("Sue Hartley", "member")
    await press(page.getByRole("button", { name: "Suspend" }))
    await press(
      page.getByRole("dialog").getByRole("button", { name: "Suspend" })
    )
    await page.getByText("Sue Hartley is suspended.").waitFor()

    await press(buyer.page.getByRole("link", { name: "Products" }).first())
    await buyer.goTo("/")
    await buyer.read("Your login has no trade account", "suspended")
  })

  it("reads her rights, her roles and everything else about the account", async () => {
    const { read } = admin
    const screens: [string, string | RegExp, string][] = [
      ["/company/roles", "Built-in", "roles"],
      ["/company/access", "Give access", "access"],
      ["/company/ship-tos", /HV-YARD/, "ship-tos"],
      ["/company/projects", /J2041/, "projects"],
      ["/company/requests", "Requests", "requests"],
      ["/company/roles/new", "Allows", "new-role"],
      ["/company/delegations", "Lent to colleagues", "delegations"],
      ["/accounts", "Choose an account", "accounts"],
      ["/more", "You order for", "more"],
      ["/nowhere", "There is no such page", "missing"],
    ]
    for (const [path, words, picture] of screens) {
      await admin.goTo(path)
      await read(words, picture)
    }
    expect(admin.errors).toEqual([])
  })

  it("who has no account can apply for one", async () => {
    await buyer.goTo("/apply")
    await buyer.read("Company name", "apply")
  })
})
