import { openShop } from "../../world"
import { priceDesk } from "../../world/price-desk"
import { openPriceFiles } from "../../world/price-files"

export const BRICK = "BRK-WHF-RED"
export const BLUE = "BRK-ENG-BR"

/** A shop whose clerk has files of prices, and a brick that is sold by each and by pack. */
export async function openPriceFileShop() {
  const shop = await openShop("price_imports")
  const files = await openPriceFiles(shop)
  const brick = await shop.variantId(BRICK)
  const put = await files.clerk.request(
    "PUT",
    `/admin/b2b/variants/${brick}/selling-units`,
    {
      selling_units: [
        { code: "C62", content: 1, is_base: true },
        { code: "XPK", name: "Pack of 500", content: "500" },
      ],
    }
  )
  expect(put.status).toBe(200)
  return {
    shop,
    files,
    desk: priceDesk(files.clerk),
    brick,
    blue: await shop.variantId(BLUE),
    /** Every line, compiled price and schedule, with the transaction that wrote it. */
    prices: () =>
      shop.database.sql<{ what: string }>(
        `SELECT 'line' AS what, id, xmin::text AS written, value::text AS amount FROM b2b_pricing_schedule_line
         UNION ALL SELECT 'price', price.id, price.xmin::text, amount::text FROM price
         JOIN b2b_pricing_schedule_list list ON list.price_list_id = price.price_list_id
         UNION ALL SELECT 'schedule', id, xmin::text, version::text FROM b2b_pricing_schedule
         ORDER BY 1, 2`
      ),
    /** What a schedule's list for accounts says of a variant. */
    compiled: (code: string, variant: string) =>
      shop.database.sql(
        `SELECT price.min_quantity::int AS from, price.max_quantity::int AS to, price.amount::text AS amount
         FROM price JOIN b2b_pricing_schedule_list list ON list.price_list_id = price.price_list_id
         JOIN b2b_pricing_schedule schedule ON schedule.id = list.schedule_id
         JOIN product_variant_price_set link ON link.price_set_id = price.price_set_id
         WHERE schedule.code = $1 AND link.variant_id = $2 AND list.level = 'account'
         ORDER BY 1`,
        [code, variant]
      ),
  }
}

export type PriceFileShop = Awaited<ReturnType<typeof openPriceFileShop>>
