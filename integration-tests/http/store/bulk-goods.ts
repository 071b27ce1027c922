import type { Shop } from "../../world"

/** Prices of these in pence, so that each line has one of its own. */
const priceOf = (place: number) => 1000 + place

/** A thing of its own for each line: variant_bulk_1 and so on, SKU BULK-0001. */
export const bulkVariant = (place: number) => `variant_bulk_${String(place)}`

/** What one costs without a contract, in pounds. */
export const bulkPrice = (place: number) => priceOf(place) / 100

/** Goods that are always in stock, made as rows: core takes minutes for as many. */
export async function givenBulkGoods(shop: Shop, count: number): Promise<void> {
  const all = `generate_series(1, ${String(count)}) i`
  const statements = [
    `INSERT INTO product (id, title, handle, status)
     SELECT 'prod_bulk_' || i, 'Bulk ' || i, 'bulk-' || i, 'published' FROM ${all}`,
    `INSERT INTO product_variant (id, title, sku, barcode, manage_inventory, product_id)
     SELECT 'variant_bulk_' || i, 'One', 'BULK-' || lpad(i::text, 4, '0'),
       '50' || lpad(i::text, 11, '0'), false, 'prod_bulk_' || i FROM ${all}`,
    `INSERT INTO price_set (id) SELECT 'pset_bulk_' || i FROM ${all}`,
    `INSERT INTO product_variant_price_set (id, variant_id, price_set_id)
     SELECT 'pvps_bulk_' || i, 'variant_bulk_' || i, 'pset_bulk_' || i FROM ${all}`,
    `INSERT INTO price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
     SELECT 'price_bulk_' || i, 'pset_bulk_' || i, 'gbp', amount,
       jsonb_build_object('value', amount::text, 'precision', 20), 0
     FROM (SELECT i, (1000 + i) / 100.0 AS amount FROM ${all}) AS priced`,
    `INSERT INTO product_sales_channel (id, product_id, sales_channel_id)
     SELECT 'prodsc_bulk_' || i || channel.id, 'prod_bulk_' || i, channel.id
     FROM ${all}, sales_channel channel`,
  ]
  for (const statement of statements) {
    await shop.database.sql(statement)
  }
}
