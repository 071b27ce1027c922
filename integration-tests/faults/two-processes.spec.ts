import {
  eventually,
  openShop,
  startServer,
  type Server,
  type Shop,
} from "../world"
import { BUYERS, cartOf, skus, tryToComplete } from "./carts"
import { copyCart } from "./copy-cart"
import { dropFolderOf } from "./crash"
import { violations } from "./invariants"

/**
 * Two processes on one database, both draining. Completing carts on both needs a
 * lock that both see (Medusa's Redis locking module), which is another profile:
 * here the first one sells, and both send. The settle delay of the sweep stays as
 * shipped: a shorter one lets the second repair what the first still completes.
 */
const ORDERS = 12
const B2B = {
  // Small batches: no process takes everything at once.
  erp: { interval_seconds: 0.2, drain_batch: 1 },
}

let shop: Shop
let second: Server | undefined

beforeAll(async () => {
  shop = await openShop("two", { b2b: B2B, env: { PGAPPNAME: "first" } })
  second = await startServer({
    database: shop.database,
    b2b: B2B,
    // Both write into one drop folder, as two workers on a share would.
    env: { PGAPPNAME: "second", B2B_DATA_DIR: shop.server.dataDirectory },
  })
  // Who claims what, as PostgreSQL sees it; a claim takes a little, so that the
  // other process comes in between.
  await shop.database.sql(`CREATE SCHEMA fault;
    CREATE TABLE fault.claim (key text, worker text);
    CREATE FUNCTION fault.note() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status = 'sending' THEN
        INSERT INTO fault.claim VALUES (NEW.key, current_setting('application_name'));
        PERFORM pg_sleep(0.05);
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER fault_claim BEFORE UPDATE ON b2b_erp_transmission
      FOR EACH ROW EXECUTE FUNCTION fault.note();`)
}, 300_000)

afterAll(async () => {
  await second?.stop()
  await shop.close()
})

it("sends each order once when two processes drain at the same time", async () => {
  const buyer = await shop.as(BUYERS[0])
  const model = await cartOf(shop, buyer, {
    skus: await skus(shop, 2),
    po_number: "model",
  })
  // Orders pile up while the connection rests, and go out all at once.
  await shop.database.sql(`UPDATE b2b_erp_connection SET status = 'paused'`)
  const carts = await Promise.all(
    Array.from({ length: ORDERS }, (_, index) =>
      copyCart(shop.database, model, `two ${String(index)}`)
    )
  )
  for (const cartId of carts) {
    const answer = await tryToComplete(buyer, cartId)
    expect(answer).toMatchObject({ status: 200, body: { type: "order" } })
  }
  await eventually(async () => {
    const rows = await shop.database.sql(`SELECT 1 FROM b2b_erp_transmission`)
    expect(rows).toHaveLength(ORDERS)
  })
  await shop.database.sql(`UPDATE b2b_erp_connection SET status = 'active'`)

  await eventually(async () => {
    const rows = await shop.database.sql(
      `SELECT 1 FROM b2b_erp_transmission WHERE status = 'delivered'`
    )
    expect(rows).toHaveLength(ORDERS)
  })
  const claims = await shop.database.sql<{ key: string; worker: string }>(
    `SELECT key, worker FROM fault.claim`
  )
  expect(new Set(claims.map(({ worker }) => worker))).toEqual(
    new Set(["first", "second"])
  )
  expect(new Set(claims.map(({ key }) => key)).size).toBe(ORDERS)
  expect(claims).toHaveLength(ORDERS)
  const attempts = await shop.database.sql<{ outcome: string }>(
    `SELECT outcome FROM b2b_erp_attempt`
  )
  expect(attempts.map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: ORDERS }, () => "delivered")
  )
  expect(await violations(shop.database, await dropFolderOf(shop))).toEqual([])
}, 300_000)
