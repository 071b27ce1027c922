import { openShop, PEOPLE, placeOrder, type Shop } from "../../world"
import { accountNumbered, assign, openRep } from "../../world/reps"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

const BRICK = "Wharfe Red Multi facing brick 65 mm"

let shop: Shop
let brick: string
let packed: string

beforeAll(async () => {
  shop = await openShop("portal_saved", { b2b: { portal: {} } })
  brick = await shop.variantId("BRK-WHF-RED")
  packed = await shop.variantId("BRK-CRV-RUS")
  const anna = await shop.as(PEOPLE.anna)
  for (const quantity of [2, 3]) {
    await placeOrder(shop, anna, { quantity })
  }
})
afterAll(async () => {
  await shop.close()
})

const SIZES = DEVICES.filter(
  ({ name }) => name === "phone" || name === "desk"
).map((device) => ({ ...device, colorScheme: "light" as const }))

/** A buyer puts baskets aside, opens them again, and orders the same every week. */
describe.each(SIZES)("on a $name", (device) => {
  const title = `Plot 4 ${device.name}`
  let buyer: Visitor

  beforeAll(async () => {
    buyer = await openVisitor(`${shop.server.url}/portal`, device)
    await buyer.signIn(PEOPLE.anna)
  })
  afterAll(async () => {
    await buyer.close()
  })

  const publish = (status: "draft" | "published") =>
    shop.database.sql(
      `UPDATE product SET status = $1
       WHERE id = (SELECT product_id FROM product_variant WHERE id = $2)`,
      [status, packed]
    )
  const fillBasket = async () => {
    const { page, press, type, goTo } = buyer
    await goTo("/quick-order")
    await type("Your list", "BRK-WHF-RED\t2\tpack\nBRK-CRV-RUS\t1")
    await press(page.getByRole("button", { name: "Check the lines" }))
    await press(page.getByRole("button", { name: "Add 2 lines to the basket" }))
    await page.getByText("2 lines are in your basket.").waitFor()
    await press(page.getByRole("link", { name: "To the basket" }))
    await page.getByText(BRICK).first().waitFor()
  }
  const button = (name: string | RegExp) =>
    buyer.page.getByRole("button", { name })
  const sheet = () => buyer.page.getByRole("dialog")

  it("parks a basket, and begins a fresh one", async () => {
    const { page, press, read, goTo } = buyer
    await fillBasket()
    await press(button("Save for later"))
    await sheet().getByLabel("Title").fill(title)
    await sheet().getByLabel("Reference").fill("J2041 brickwork")
    await sheet().getByLabel("Share with the company").check()
    await read("Save for later", "saved-sheet")
    await press(sheet().getByRole("button", { name: "Save for later" }))
    await page.getByText("Your basket is saved for later.").waitFor()
    await read(title, "saved-carts")
    await goTo("/cart")
    await read("Your basket is empty", "basket-empty")
    await press(page.getByRole("link", { name: "Saved carts" }).last())
    await press(page.getByRole("link", { name: new RegExp(title) }))
    await read("2 × Pack of 500", "saved-cart")
    await page.getByText("J2041 brickwork").waitFor()
    await page.getByText("Anna Reid").first().waitFor()
  })

  it("opens it again, and reads what is not as it was", async () => {
    const { page, press, read } = buyer
    await shop.database.sql(
      `UPDATE b2b_saved_cart_line SET shown_unit_price = '0.7'
       WHERE variant_id = $1`,
      [brick]
    )
    await publish("draft")
    try {
      await press(button("Open as basket"))
      await read("What is not as it was", "saved-changes")
      await sheet()
        .getByText(/^The price was £.* and is £.* per /)
        .waitFor()
      await sheet().getByText("It is not in your catalog any more.").waitFor()
      await press(sheet().getByRole("button", { name: "To the basket" }))
      await page.getByText(`“${title}” is your basket now.`).waitFor()
      await page.getByText(BRICK).first().waitFor()
      expect(await page.getByRole("listitem").count()).toBeGreaterThan(0)
      await read("Basket", "saved-basket")
    } finally {
      await publish("published")
    }
  })

  it("saves it again, which brings the same one up to date", async () => {
    const { page, press } = buyer
    await press(button("Save for later"))
    await sheet()
      .getByText(`This basket is saved as “${title}”`, { exact: false })
      .waitFor()
    await press(sheet().getByRole("button", { name: "Save for later" }))
    await page.getByText(`“${title}” is up to date.`).waitFor()
    const rows = await shop.database.sql<{ line_count: number }>(
      "SELECT line_count FROM b2b_saved_cart WHERE title = $1",
      [title]
    )
    expect(rows).toEqual([{ line_count: 1 }])
  })

  it("makes a template of the usual order in one tap", async () => {
    const { page, press, read, goTo } = buyer
    await goTo("/cart-templates")
    await read("Cart templates", "templates")
    await press(button("My usual order"))
    await page.getByRole("heading", { name: "My usual order" }).waitFor()
    await read("What to order", "template-usual")
    await press(button("Delete"))
    await press(sheet().getByRole("button", { name: "Delete" }))
    await page.getByText("The template is deleted.").waitFor()
  })

  it("makes one of a file, and sends it to two places with other quantities", async () => {
    const { page, press, pick, read } = buyer
    await press(button("From a CSV file"))
    await sheet().getByLabel("Title").fill(`Van ${device.name}`)
    await sheet()
      .getByLabel("Choose a CSV file")
      .setInputFiles({
        name: "van.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(
          [
            "heading,sku,quantity,unit,stock_up_to,locked",
            "Bricks,BRK-WHF-RED,2,XPK,,yes",
            "Bricks,BRK-CRV-RUS,1,,,",
            "Timber,TIM-C24-47100-30,4,,20,",
          ].join("\r\n")
        ),
      })
    await read("From a CSV file", "template-csv")
    await press(sheet().getByRole("button", { name: "Make a template" }))
    await page.getByRole("heading", { name: `Van ${device.name}` }).waitFor()
    await page.getByRole("heading", { name: "Timber" }).waitFor()
    await page.getByText("Always ordered like this").waitFor()
    await press(button(/^One less/).first())
    await page.getByLabel(/^In stock now.*: /).fill("14")
    await page.getByLabel("Add a product by SKU").fill("ADH-FOM-750")
    await press(page.getByRole("button", { name: "Add", exact: true }))
    await page.getByRole("heading", { name: "Added this time" }).waitFor()
    // His last order's place stands there from the beginning.
    await page.getByText(/^HV-BECK-N/).waitFor()
    await pick(/^Add a delivery address/, /HV-(RIPON|YARD)/)
    await read("Van", "template")
    await press(button("Make 2 baskets"))
    await read("Baskets made", "template-baskets")
    expect(
      await sheet()
        .getByRole("button", { name: /^Open as basket/ })
        .count()
    ).toBe(2)
    await press(
      sheet()
        .getByRole("button", { name: /^Open as basket/ })
        .first()
    )
    await page.getByRole("heading", { name: "Basket" }).waitFor()
    await page.getByText("C24 treated carcassing").first().waitFor()
    expect(await page.getByText("BRK-CRV-RUS").count()).toBe(0)
  })

  it("finds the other basket under what the template became", async () => {
    const { page, press, read, goTo } = buyer
    await goTo("/cart-templates")
    await press(
      page.getByRole("link", { name: new RegExp(`Van ${device.name}`) })
    )
    await read("Used", "template-used")
    expect(await button("Open as basket").count()).toBe(2)
    const download = page.waitForEvent("download")
    await press(button("Save as CSV"))
    expect((await download).suggestedFilename()).toBe(`Van ${device.name}.csv`)
  })

  it("comes to both from the page More", async () => {
    const { page, press, read, goTo } = buyer
    await goTo("/more")
    await read("More", "more")
    await press(page.getByRole("link", { name: "Cart templates" }).last())
    await page.getByRole("heading", { name: "Cart templates" }).waitFor()
  })

  it("without an error in the browser", () => {
    expect(buyer.errors).toEqual([])
  })
})

describe("a sales rep on the road", () => {
  it("finds what is saved on the account's card, and comes to it by acting", async () => {
    const clerk = await shop.clerk()
    const account = await accountNumbered(shop, "HAR0001")
    const rep = await openRep(shop, clerk, { name: "Ruth Field" })
    await assign(clerk, rep, account)
    const [phone] = SIZES
    if (!phone) {
      throw new Error("no phone to open the portal on")
    }
    const visitor = await openVisitor(`${shop.server.url}/portal`, phone)
    const { page, press, type, goTo, read } = visitor
    await goTo("/rep/sign-in")
    await type("E-mail", rep.email)
    await type("Password", "supersecret")
    await press(page.getByRole("button", { name: "Sign in" }))
    await page.getByRole("heading", { name: "Accounts" }).waitFor()
    await goTo(`/rep/accounts/${account}`)
    await read("Open saved carts", "rep-card-saved")
    await page.getByRole("button", { name: "Make a template of it" }).waitFor()
    await press(page.getByRole("button", { name: "Open Plot 4 phone" }))
    await press(page.getByRole("dialog").getByRole("button", { name: "Begin" }))
    await page.getByRole("heading", { name: "Plot 4 phone" }).waitFor()
    await read(
      "You can open or duplicate it; Anna Reid changes it.",
      "rep-saved"
    )
    expect(await page.getByRole("button", { name: "Delete" }).count()).toBe(0)
    await visitor.close()
  })
})
