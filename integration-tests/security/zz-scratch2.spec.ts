import { existsSync, writeFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { openShop } from "../world"

const on = process.env.SCRATCH === "1"
;(on ? it : it.skip)(
  "scratch2",
  async () => {
    const shop = await openShop("scratch2")
    writeFileSync(
      "/tmp/scr2.json",
      JSON.stringify({
        url: shop.server.url,
        key: shop.demo.publishable_key,
        db: shop.database.url,
        clock: shop.server.clock.file,
        data: shop.server.dataDirectory,
      })
    )
    while (!existsSync("/tmp/scr2.stop")) {
      await sleep(500)
      writeFileSync("/tmp/scr2.log", shop.server.logs())
    }
    await shop.close()
  },
  7_200_000
)
