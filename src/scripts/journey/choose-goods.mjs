import { Failure } from "../lib/failure.mjs"

const LINES = 2
export const QUANTITY = 20
/** Per unit, so that the order stays below the limits of the demo's buyers. */
const CHEAPEST = 2
const DEAREST = 100

/**
 * @typedef {object} Goods
 * @property {string} variant_id
 * @property {string} sku
 * @property {string} title
 * @property {number} price
 */

/**
 * Products with the prices of the office's region, the best stocked first, so
 * that the journey can be played many times.
 * @param {import("./running-shop.mjs").Sdk} sdk
 * @param {{ region_id: string }} office
 * @returns {Promise<{ count: number, goods: Goods[] }>}
 */
export async function chooseGoods(sdk, { region_id }) {
  const { products, count } = await sdk.store.product.list({
    limit: 50,
    region_id,
    fields:
      "title,variants.id,variants.sku,*variants.calculated_price,+variants.inventory_quantity",
  })
  const goods = products
    .flatMap(({ title, variants }) =>
      (variants ?? []).map((variant) => ({
        variant_id: variant.id,
        sku: variant.sku ?? "",
        title,
        price: variant.calculated_price?.calculated_amount ?? Infinity,
        stock: variant.inventory_quantity ?? 0,
      }))
    )
    .filter(
      ({ price, stock }) =>
        price >= CHEAPEST && price <= DEAREST && stock >= QUANTITY
    )
    .sort((a, b) => b.stock - a.stock)
    .slice(0, LINES)
  if (goods.length < LINES) {
    throw new Failure(
      `Of ${products.length} products none has a price and enough stock.`
    )
  }
  return { count, goods }
}
