import { openShop, PEOPLE, type Shop } from "../../world"
import { accountNumbered, actFor, assign, openRep } from "../../world/reps"
import { DEVICES, openVisitor, type Visitor } from "./visitor"

describe.each(
  DEVICES.filter(({ name }) => name === "phone" || name === "desk")
)("a company's administrator has his say on a $name", (device) => {
  let shop: Shop
  let john: Visitor

  beforeAll(async () => {
    shop = await openShop("portal_consents", { b2b: { portal: {} } })
    const clerk = await shop.clerk()
    const rep = await openRep(shop, clerk, { name: "Ruth Field" })
    const account = await accountNumbered(shop, "HAR0001")
    await assign(clerk, rep, account)
    await actFor(rep.client, account, { channel: "telephone" })
    john = await openVisitor(`${shop.server.url}/portal`, device)
    await john.signIn(PEOPLE.admin)
  })
  afterAll(async () => {
    await john.close()
    await shop.close()
  })

  it("sees who acted, and ends it", async () => {
    const { page, press, read, goTo } = john
    await goTo("/company/acting-log")
    await page.getByText(/HAR0001 · Telephone/).waitFor()
    await read("Ruth Field", "acting-log")
    await press(page.getByRole("button", { name: "End Ruth Field" }))
    await press(page.getByRole("dialog").getByRole("button", { name: "End" }))
    await page.getByText(/ended by you/).waitFor()
  })

  it("wants to be asked, and agrees to a rep", async () => {
    const { page, press, read, goTo } = john
    await goTo("/company/reps")
    await press(page.getByRole("button", { name: "Ask us first" }))
    await press(
      page.getByRole("dialog").getByRole("button", { name: "Ask us first" })
    )
    await page.getByRole("heading", { name: "Sales reps ask first" }).waitFor()
    await read("You have not agreed", "rep-consents")
    await press(page.getByRole("button", { name: "Agree Ruth Field" }))
    await press(page.getByRole("dialog").getByRole("button", { name: "Agree" }))
    await read("You agreed", "rep-agreed")
  })
})
