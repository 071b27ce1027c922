import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { PRICING_SCHEDULE_MODULE } from "../../../src/modules/pricing-schedule"
import { cloneDatabase, openModule, type Database } from "../../world"

let database: Database

beforeAll(async () => {
  database = await cloneDatabase("own_pricing")
})
afterAll(async () => {
  await database.drop()
})

describe("a merchant's own pricing module", () => {
  it("stops the boot with the option to set, as the flat engine does not fit", async () => {
    await expect(
      openModule({
        key: PRICING_SCHEDULE_MODULE,
        folder: "pricing-schedule",
        database,
        beside: { [Modules.PRICING]: path.join(__dirname, "own-pricing") },
      })
    ).rejects.toMatchObject({
      code: "b2b.pricing.engine_does_not_fit",
      message: expect.stringContaining(
        'Set the plugin option pricing.engine to "stock"'
      ) as string,
    })
  })
})
