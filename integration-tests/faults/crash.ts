import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import os from "node:os"
import path from "node:path"
import { eventually, openShop, type HttpClient, type Shop } from "../world"
import { cartOf, skus, tryToComplete, UNUSED_PO_BUYER } from "./carts"
import { factsOf } from "./cart-state"
import { copyCart } from "./copy-cart"
import { dropFolder, type DropFolder } from "./drop-folder"
import { installHeldWrites, type HeldWrites } from "./held-writes"
import type { CrashWindow } from "./windows"

/** A shop whose server can be stopped, by SIGKILL, inside a window. */
export type CrashShop = Shop & {
  buyer: HttpClient
  writes: HeldWrites
  /** Where the preload of the server looks for what it has to hold. */
  faults: string
  drop: DropFolder
  /** An open cart to copy. */
  model: string
  /** SKUs that no cart has yet. */
  wares: string[]
}

const LEASE_SECONDS = 600

/** More than any lease, and than the sweep waits before it touches an order. */
export const LATER = 2 * LEASE_SECONDS * 1000

export async function openCrashShop(): Promise<CrashShop> {
  const faults = mkdtempSync(path.join(os.tmpdir(), "b2b-faults-"))
  const shop = await openShop("faults", {
    b2b: {
      // The settle delay stays as shipped: the test's clock jumps over it.
      sweep: { interval_seconds: 1 },
      erp: {
        interval_seconds: 1,
        // Half of it is a driver's time: a held one must not run out of it.
        lease_seconds: LEASE_SECONDS,
        retry_base_seconds: 1,
        retry_cap_seconds: 1,
      },
    },
    env: {
      NODE_OPTIONS: `--require=${path.join(__dirname, "fault-preload.cjs")}`,
      B2B_FAULT_DIRECTORY: faults,
    },
  })
  const writes = await installHeldWrites(shop.database)
  const buyer = await shop.as(UNUSED_PO_BUYER)
  await countAll(shop)
  const [first = "", second = "", ...wares] = await skus(shop, 12)
  return {
    ...shop,
    writes,
    faults,
    buyer,
    wares,
    model: await cartOf(shop, buyer, {
      skus: [first, second],
      po_number: "model",
    }),
    drop: await dropFolderOf(shop),
    async close() {
      await shop.close()
      rmSync(faults, { recursive: true })
    },
  }
}

/** A budget for each company: what dies half-way must not be counted. */
async function countAll({ database }: Shop): Promise<void> {
  await database.sql(
    `INSERT INTO b2b_budget_calendar (id, company_id, time_zone)
     SELECT 'bcal_' || id, id, 'Europe/London' FROM b2b_company;
     INSERT INTO b2b_budget
       (id, company_id, scope, name, amount, raw_amount, currency_code, period)
     SELECT 'budg_' || id, id, 'company', 'All', 9999999, '{"value": "9999999"}', 'gbp', 'total'
     FROM b2b_company`
  )
}

export async function dropFolderOf(shop: Shop): Promise<DropFolder> {
  const [connection] = await shop.database.sql<{ directory: string }>(
    `SELECT config->>'directory' AS directory FROM b2b_erp_connection`
  )
  return dropFolder(
    path.join(shop.server.dataDirectory, connection?.directory ?? "")
  )
}

/** A window with the carts that were in it when the process died. */
export type Crashed = {
  window: CrashWindow
  /** Its buyer tries again at once. */
  retried: string
  /** A payment webhook completes it. */
  webhooked: string
  /** Nobody asks for this one again. */
  abandoned: string
}

export type WebhookAnswer = { order_id: string | null; code?: string }

/** Completes a cart in the server, without a request. */
export async function completeByWebhook(
  shop: CrashShop,
  cartId: string
): Promise<WebhookAnswer> {
  const answer = path.join(shop.faults, `answer.${cartId}`)
  rmSync(answer, { force: true })
  writeFileSync(path.join(shop.faults, `webhook.${cartId}`), "")
  return eventually(
    // The preload writes it in this shape.
    () => JSON.parse(readFileSync(answer, "utf8")) as WebhookAnswer,
    { interval: 25 }
  )
}

/** While its reservation is held, nobody else gets at the same ware. */
async function waitingCart(
  shop: CrashShop,
  window: CrashWindow,
  poNumber: string
): Promise<string> {
  if (!window.held.includes("reservation")) {
    return copyCart(shop.database, shop.model, poNumber)
  }
  return cartOf(shop, shop.buyer, {
    skus: shop.wares.splice(0, 1),
    po_number: poNumber,
  })
}

/** Brings a cart into its window, and leaves it there. */
async function enter(
  shop: CrashShop,
  window: CrashWindow,
  cartId: string
): Promise<void> {
  const { held, held_call: call, left } = window
  await shop.writes.hold(held, cartId)
  if (call) {
    writeFileSync(path.join(shop.faults, `${call}.armed`), "")
  }
  void tryToComplete(shop.buyer, cartId)
  await shop.writes.untilHeld(held, cartId)
  await eventually(
    async () => {
      expect(await factsOf(shop.database, cartId)).toEqual(left)
      if (call) {
        expect(existsSync(path.join(shop.faults, `${call}.held`))).toBe(true)
      }
    },
    { interval: 25 }
  )
  if (call) {
    rmSync(path.join(shop.faults, `${call}.held`))
  }
}

/**
 * Kills the server while each of these windows is open for two carts, and starts
 * it again.
 */
export async function crashIn(
  shop: CrashShop,
  windows: readonly CrashWindow[],
  label: string
): Promise<Crashed[]> {
  const crashed: Crashed[] = []
  for (const [index, window] of windows.entries()) {
    const poNumber = `${label} ${String(index)}`
    crashed.push({
      window,
      retried: await waitingCart(shop, window, `${poNumber} retried`),
      webhooked: await waitingCart(shop, window, `${poNumber} webhooked`),
      abandoned: await waitingCart(shop, window, `${poNumber} abandoned`),
    })
  }
  for (const { window, ...carts } of crashed) {
    for (const cartId of Object.values(carts)) {
      await enter(shop, window, cartId)
    }
  }
  await shop.server.kill()
  await shop.writes.discard()
  for (const { window, ...carts } of crashed) {
    for (const cartId of Object.values(carts)) {
      expect(await factsOf(shop.database, cartId)).toEqual(window.left)
    }
  }
  await shop.server.restart()
  return crashed
}
