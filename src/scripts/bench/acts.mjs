// What the bench does on both shops: the same HTTP calls of one buyer.
import { givenBigCatalog, listBigCatalog } from "./big-catalog.mjs"

const ON_ACCOUNT = "pp_payment-on-account_default"

/**
 * @typedef {import("./shop.mjs").Shop} Shop
 * @typedef {{ regionId: string, variantIds: string[], shipTo: { id: string } | null }} Facts
 * @typedef {{ id: string, items: { id: string }[] }} Cart
 */

/** Demo goods whose smallest unit is more than a piece. */
const SOLD_BY_PACK = ["BRK-CRV-RUS", "TIM-C24-47100-30"]

/** @type {Map<Shop, Facts>} */
const known = new Map()

/** @param {Shop} shop @returns {Promise<Facts>} */
async function facts(shop) {
  let found = known.get(shop)
  if (!found) {
    await shop.sql(
      `UPDATE inventory_level SET stocked_quantity = 1000000,
         raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`
    )
    const { regions } = await shop.call("GET", "/store/regions")
    const { products } = await shop.call(
      "GET",
      "/store/products?limit=20&fields=*variants"
    )
    found = {
      regionId: regions[0].id,
      variantIds: products.flatMap(
        (/** @type {{ variants: { id: string, sku: string }[] }} */ product) =>
          product.variants
            .slice(0, 1)
            .filter(({ sku }) => !SOLD_BY_PACK.includes(sku))
            .map(({ id }) => id)
      ),
      shipTo: shop.hasPlugin
        ? (await shop.call("GET", "/store/b2b/context")).context.account
            .ship_tos[0]
        : null,
    }
    known.set(shop, found)
  }
  return found
}

const ADDRESS = {
  company: "Bench",
  address_1: "Unit 1, Bench Way",
  city: "Leeds",
  postal_code: "LS1 1AA",
  country_code: "gb",
}

/** @param {Shop} shop @param {number} lines @returns {Promise<Cart>} */
async function createCart(shop, lines) {
  const { regionId, variantIds } = await facts(shop)
  const { cart } = await shop.call("POST", "/store/carts", {
    region_id: regionId,
    items: variantIds
      .slice(0, lines)
      .map((variant_id) => ({ variant_id, quantity: 2 })),
  })
  return cart
}

/** @param {Shop} shop @returns {Promise<Cart>} */
async function readyCart(shop) {
  const { shipTo } = await facts(shop)
  const cart = await createCart(shop, 5)
  if (shipTo) {
    await shop.call("POST", `/store/b2b/carts/${cart.id}/order-header`, {
      ship_to_id: shipTo.id,
      po_number: "BENCH 1",
    })
  } else {
    await shop.call("POST", `/store/carts/${cart.id}`, {
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
    })
  }
  const { shipping_options } = await shop.call(
    "GET",
    `/store/shipping-options?cart_id=${cart.id}`
  )
  await shop.call("POST", `/store/carts/${cart.id}/shipping-methods`, {
    option_id: shipping_options[0].id,
  })
  const { payment_collection } = await shop.call(
    "POST",
    "/store/payment-collections",
    { cart_id: cart.id }
  )
  await shop.call(
    "POST",
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id: ON_ACCOUNT }
  )
  return cart
}

/**
 * Each row compares the plugin's shop with the stock one; budgets: DESIGN.
 * @type {import("./measure.mjs").Act[]}
 */
export const ACTS = [
  {
    what: "list 50 products with prices, as a member",
    budget: 1.3,
    rounds: 30,
    prepare: facts,
    act: (shop, { regionId }) =>
      shop.call(
        "GET",
        `/store/products?limit=50&region_id=${regionId}&fields=*variants.calculated_price`
      ),
  },
  {
    what: "create a cart with 5 lines",
    budget: 1.25,
    rounds: 20,
    prepare: facts,
    act: (shop) => createCart(shop, 5),
  },
  {
    what: "add a line",
    budget: 1.25,
    rounds: 20,
    prepare: (shop) => createCart(shop, 5),
    act: async (shop, cart) =>
      shop.call("POST", `/store/carts/${cart.id}/line-items`, {
        variant_id: (await facts(shop)).variantIds[7],
        quantity: 3,
      }),
  },
  {
    what: "update a line",
    budget: 1.25,
    rounds: 20,
    prepare: (shop) => createCart(shop, 5),
    act: (shop, cart) =>
      shop.call(
        "POST",
        `/store/carts/${cart.id}/line-items/${cart.items[0]?.id}`,
        { quantity: 4 }
      ),
  },
  {
    what: "complete a cart with 5 lines",
    budget: 1.25,
    rounds: 20,
    prepare: readyCart,
    act: (shop, cart) => shop.call("POST", `/store/carts/${cart.id}/complete`),
  },
  {
    what: "list 50 of 10,000 products with contract prices, 1,000 catalogs",
    budget: 1.3,
    rounds: 40,
    prepare: async (shop) => {
      await givenBigCatalog(shop)
      return facts(shop)
    },
    act: (shop, { regionId }) => listBigCatalog(shop, regionId),
  },
]
