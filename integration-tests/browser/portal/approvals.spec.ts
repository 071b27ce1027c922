import { openShop, PEOPLE, type Shop } from "../../world"
import { eventually } from "../../world/eventually"
import {
  MARGARET,
  openApprovalDesk,
  type ApprovalDesk,
} from "../../http/store/approval-desk"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

const PRODUCT = "Wharfe Red Multi facing brick 65 mm"

let shop: Shop
let portal: string
let desk: ApprovalDesk

beforeAll(async () => {
  shop = await openShop("portal_approvals", { b2b: { portal: {} } })
  portal = `${shop.server.url}/portal`
  desk = await openApprovalDesk(shop)
  await desk.policy({ name: "Everything" })
})
afterAll(async () => {
  await shop.close()
})

const [phone] = DEVICES
const both = DEVICES.filter(({ name }) => name === "phone" || name === "desk")

describe.each(both)("on a $name", (device) => {
  let buyer: Visitor
  let approver: Visitor
  let stranger: Visitor

  beforeAll(async () => {
    buyer = await openVisitor(portal, device)
    await buyer.signIn(PEOPLE.anna)
    approver = await openVisitor(portal, { ...device, ...phone })
    await approver.signIn(MARGARET)
    stranger = await openVisitor(portal, { ...device, ...phone })
  })
  afterAll(async () => {
    await buyer.close()
    await approver.close()
    await stranger.close()
  })

  const place = () =>
    buyer.page.getByRole("button", { name: "Place order on account" })
  const sheetOf = ({ page }: Visitor) => page.getByRole("dialog")
  const fill = async (poNumber: string) => {
    const { page, press, type, openProduct, pick, goTo } = buyer
    await goTo("/products")
    await openProduct(PRODUCT)
    await page.getByLabel(/^Quantity of/).fill("20")
    await press(page.getByRole("button", { name: /^Add .* to the basket$/ }))
    await page.getByText(/are in your basket/).waitFor()
    await press(page.getByRole("link", { name: "Basket" }))
    await page.getByText("This order needs a yes first").waitFor()
    await page.getByText("Finish the order below, then ask.").waitFor()
    await pick(/^Delivery address/, /HV-BECK-N/)
    await type("Purchase order number", poNumber)
    await page.getByRole("radio", { name: /Lorry delivery/ }).click()
    await page.getByRole("button", { name: "Ask for approval" }).waitFor()
    expect(await place().isDisabled()).toBe(true)
  }
  const ask = async () => {
    const { page, press } = buyer
    await press(page.getByRole("button", { name: "Ask for approval" }))
    await sheetOf(buyer)
      .getByLabel(/^Note for who decides/)
      .fill("For Monday")
    await press(
      sheetOf(buyer).getByRole("button", { name: "Ask for approval" })
    )
    await page.getByText("This basket waits for its approval").waitFor()
  }

  it("a buyer asks for a yes, and her basket is frozen", async () => {
    const { page, read } = buyer
    await fill(`PO A ${device.name}`)
    await read("Everything", "approval-needed")
    await ask()
    await read("This basket waits for its approval", "approval-waits")
    expect(await page.getByLabel("Purchase order number").isDisabled()).toBe(
      true
    )
    expect(await page.getByLabel(/^Quantity of/).isDisabled()).toBe(true)
    expect(await place().isDisabled()).toBe(true)
  })

  it("withdrawn, it can be changed, and asked for again", async () => {
    const { page, press } = buyer
    await press(page.getByRole("button", { name: "Withdraw" }))
    await press(sheetOf(buyer).getByRole("button", { name: "Withdraw" }))
    await page.getByRole("button", { name: "Ask for approval" }).waitFor()
    expect(await page.getByLabel("Purchase order number").isDisabled()).toBe(
      false
    )
    await ask()
  })

  it("her approver says yes to the whole basket on a phone, in one tap", async () => {
    const { page, press, goTo, read } = approver
    await goTo("/products")
    await press(page.getByRole("link", { name: "See what is asked" }))
    await page
      .getByRole("heading", { name: "Approval for Anna Reid" })
      .waitFor()
    await page.getByText(PRODUCT).waitFor()
    await page.getByText("For Monday").waitFor()
    await read("What is to be ordered", "approval-request")
    await press(page.getByRole("button", { name: "Approve" }))
    await page.getByText("You have said yes.").waitFor()
    await page.getByText("Approved", { exact: true }).first().waitFor()
    await goTo("/approvals?view=account")
    await read("Anna Reid", "approvals")
  })

  it("the buyer places what was approved", async () => {
    const { page, press, goTo, read } = buyer
    await goTo("/cart")
    await eventually(async () => {
      expect(await place().isEnabled()).toBe(true)
    })
    await press(place())
    await read("Your order is placed.", "approved-order")
    await page.getByText(`PO A ${device.name}`).first().waitFor()
  })

  it("a link in a mail shows the basket to who is not signed in, and takes one answer", async () => {
    await fill(`PO B ${device.name}`)
    await ask()
    const token = desk.tokenFor(MARGARET)
    const { page, press, goTo, read } = stranger
    await goTo(`/approval?token=${token}`)
    await page.getByText(PRODUCT).waitFor()
    expect(page.url()).not.toContain(token)
    await read("An order waits for your answer", "approval-link")
    await press(page.getByRole("button", { name: "Reject" }))
    await sheetOf(stranger)
      .getByLabel(/^Reason/)
      .fill("Too many bricks")
    await press(sheetOf(stranger).getByRole("button", { name: "Reject" }))
    await read("Thank you. Your answer is recorded.", "approval-answered")
    await page
      .getByText(/Margaret Oldroyd said no, .*Too many bricks/)
      .waitFor()

    await goTo(`/approval?token=${token}`)
    await read(/^This link does not count, or no more/, "approval-link-used")
    expect(stranger.errors).toEqual([expect.stringContaining("404")])

    await buyer.goTo("/cart")
    await buyer.read("This basket was not approved", "approval-rejected")
    expect(await place().isDisabled()).toBe(true)
  })

  it("who goes away names a colleague, and takes it back", async () => {
    const { page, press, goTo, read } = approver
    await goTo("/approvals")
    await press(page.getByRole("link", { name: "While you are away" }))
    await press(page.getByRole("button", { name: "Name a colleague" }))
    await read("Who decides for you", "approval-away")
    await page.getByRole("button", { name: /^Who decides for you/ }).tap()
    await page
      .getByRole("dialog")
      .last()
      .getByRole("button", { name: /Anna Reid/ })
      .tap()
    await page.getByLabel("Until").fill("2199-12-31")
    await press(page.getByRole("button", { name: "Save" }))
    await read("Anna Reid decides for you", "approval-delegated")
    await press(page.getByRole("button", { name: "End Anna Reid" }))
    await press(sheetOf(approver).getByRole("button", { name: "End" }))
    await page.getByText("Nobody decides for you").waitFor()
  })

  it("without an error in the browser", () => {
    expect([...buyer.errors, ...approver.errors]).toEqual([])
  })
})
