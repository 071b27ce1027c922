import { cloneDatabase, eventually, startServer } from "../../world"

describe("the check after the start", () => {
  it("warns of a sales office's region that offers Medusa's test payment", async () => {
    const database = await cloneDatabase("configuration")
    await database.sql(
      `INSERT INTO region_payment_provider (id, region_id, payment_provider_id)
       SELECT 'regpp_test', region_id, 'pp_system_default' FROM b2b_sales_office`
    )
    const server = await startServer({ database })
    try {
      await eventually(() => {
        expect(server.logs()).toMatch(
          /region \\*"United Kingdom\\*" \(reg_\w+\) of a sales office offers pp_system_default, which approves every payment/
        )
      })
    } finally {
      await server.stop()
      await database.drop()
    }
  })
})
