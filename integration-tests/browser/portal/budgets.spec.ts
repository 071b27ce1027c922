import { openShop, PEOPLE, type Shop } from "../../world"
import { openBudgetDesk, type BudgetDesk } from "../../http/store/budget-desk"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

let shop: Shop
let desk: BudgetDesk

beforeAll(async () => {
  shop = await openShop("portal_budgets", { b2b: { portal: {} } })
  desk = await openBudgetDesk(shop)
  await desk.give({ name: "Anna's month", amount: "250" })
  await desk.give({ name: "The firm's year", scope: "company", period: "year" })
})
afterAll(() => shop.close())

const SIZES = DEVICES.filter(
  ({ name }) => name === "phone" || name === "desk"
).map((device) => ({ ...device, colorScheme: "light" as const }))

describe.each(SIZES)("on a $name", (device) => {
  let visitor: Visitor

  beforeAll(async () => {
    visitor = await openVisitor(`${shop.server.url}/portal`, device)
  })
  afterAll(async () => {
    await visitor.close()
  })

  it("the director gives a job a budget and sees what is used of all", async () => {
    const { page, press, read, type, goTo, signIn } = visitor
    const name = `School ${device.name}`
    await signIn(PEOPLE.admin)
    await goTo("/company/budgets")
    await read("Anna's month", "budgets")
    await press(page.getByRole("button", { name: "New budget" }))
    await type("Name", name)
    await press(
      page.getByRole("button", { name: /Search colleagues and jobs/ })
    )
    const found = page.getByRole("dialog").last()
    await press(found.getByRole("button", { name: /J2041/ }).first())
    await type("Amount in GBP, without VAT", "1200.50")
    await read("Holds orders", "budget-sheet")
    await press(page.getByRole("button", { name: "Save" }))
    await page.getByText("The budget is saved.").waitFor()
    await page.getByRole("meter", { name }).waitFor()
    await read(/£1,200.50 a month/, "budgets-given")
  })

  it("the buyer sees what is left of what holds him, and nothing else", async () => {
    const { page, read, goTo, signIn } = visitor
    await page.context().clearCookies()
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
    await signIn(PEOPLE.anna)
    await goTo("/company/budgets")
    await read("Anna's month", "budgets-own")
    expect(await page.getByText("The firm's year").count()).toBe(0)
  })
})
