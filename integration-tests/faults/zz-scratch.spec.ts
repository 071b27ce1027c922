import { appendFileSync, writeFileSync } from "node:fs"
import { openCrashShop } from "./crash"
import { cartOf, skus, tryToComplete } from "./carts"
import { factsOf } from "./cart-state"
import { setTimeout as sleep } from "node:timers/promises"
const t0 = Date.now()
const log = (x: unknown) => appendFileSync("/tmp/fz.log", `${Date.now() - t0} ${typeof x === "string" ? x : JSON.stringify(x)}\n`)
it("scratch", async () => {
  writeFileSync("/tmp/fz.log", "")
  const shop = await openCrashShop()
  log("open")
  try {
    const wares = await skus(shop, 4)
    log(wares)
    const a = await cartOf(shop, shop.buyer, { skus: wares.slice(0, 1), po_number: "A1" })
    log("cart a")
    const b = await cartOf(shop, shop.buyer, { skus: wares.slice(1, 2), po_number: "A2" })
    log("cart b")
    const answer = await tryToComplete(shop.buyer, b)
    log([answer?.status, answer?.body.type, answer?.body.message])
    await shop.writes.hold(["order"], a)
    void tryToComplete(shop.buyer, a).then((x) => log(["a done", x?.status, x?.body.type, x?.body.message]))
    for (let i = 0; i < 10; i++) {
      await sleep(1000)
      log(await factsOf(shop.database, a))
      log(await factsOf(shop.database, b))
      log(await shop.database.sql(`select application_name, state, wait_event, left(query, 90) q from pg_stat_activity where datname = current_database()`))
    }
  } catch (e) { log(String(e)) }
  writeFileSync("/tmp/fz-server.log", shop.server.logs())
  await shop.close()
})
