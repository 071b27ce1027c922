import { openShop, type Shop } from "../../world"
import { priceDesk } from "../../world/price-desk"
import { openImportDesk, type ImportDesk } from "./import-desk"

export const BRICK = "BRK-WHF-RED"
export const SITE = "HV-BECK-N"

/** A shop with three sales offices, whose clerk has files around contract prices. */
export async function openScheduleFiles(label: string) {
  const shop = await openShop(label)
  const desk = await openImportDesk(shop)
  const brick = await shop.variantId(BRICK)
  shop.server.clock.freeze(new Date("2026-12-01T12:00:00Z"))
  for (const office of [
    { id: "soff_dublin", code: "DUBLIN", currency_code: "eur" },
    { id: "soff_york", code: "YORK", status: "closed" },
  ]) {
    await shop.database.sql(
      `INSERT INTO b2b_sales_office SELECT (jsonb_populate_record(office, $1)).*
       FROM b2b_sales_office office WHERE office.code = 'LEEDS'`,
      [JSON.stringify(office)]
    )
  }
  await shop.database.sql(
    "INSERT INTO b2b_sales_rep (id, name, email) VALUES ('srep_1', 'Ruth Field', 'ruth@office.demo.test')"
  )
  return {
    shop,
    desk,
    brick,
    prices: priceDesk(desk.clerk),
    messages: messagesOf(desk),
    logged: loggedIn(shop),
    priceFor: pricesIn(shop, brick),
  }
}

export type ScheduleFiles = Awaited<ReturnType<typeof openScheduleFiles>>

/** Why rows of a batch were refused, in the file's order. */
const messagesOf = (desk: ImportDesk) => async (id: string) =>
  (await desk.changes(id, "action=conflicting")).map(({ message }) => message)

/** The log's words about a schedule or a variant, the newest last. */
const loggedIn = (shop: Shop) => async (subject: string) => {
  const rows = await shop.database.sql<{ action: string }>(
    `SELECT action FROM b2b_audit_entry WHERE subject_name = $1 ORDER BY created_at, id`,
    [subject]
  )
  return rows.map(({ action }) => action)
}

/** What a variant costs somebody, each. */
const pricesIn =
  (shop: Shop, variant_id: string) =>
  async (email: string): Promise<string> => {
    const buyer = await shop.as(email)
    const { body } = await buyer.post<{ prices: { price: string }[] }>(
      "/store/b2b/prices",
      { items: [{ variant_id }] }
    )
    return body.prices[0]?.price ?? ""
  }
