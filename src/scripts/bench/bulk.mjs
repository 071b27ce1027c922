// Many lines at once: our one call for a cart with lines, and ours that adds to an open
// cart, against stock's create-cart with the same lines. All answer ids alone.
import { givenBigCatalog } from "./big-catalog.mjs"
import { Failure } from "../lib/failure.mjs"

/** @typedef {import("./shop.mjs").Shop} Shop */

/** Rounds by number of lines. */
const SIZES = [
  { lines: 10, rounds: 20 },
  { lines: 100, rounds: 12 },
  { lines: 500, rounds: 10 },
  { lines: 2000, rounds: 3 },
]

/** Of the share of the goods that the buyer's catalog lists. */
const LISTED = { first: 8, inARow: 500, every: 1000 }

/** @param {number} lines @param {boolean} isEqual */
function linesOf(lines, isEqual) {
  const { first, inARow, every } = LISTED
  return Array.from({ length: lines }, (_, at) => ({
    variant_id: `variant_bench_${first + Math.floor(at / inARow) * every + (at % inARow)}`,
    quantity: isEqual ? 2 : at + 1,
  }))
}

/** @param {Shop} shop */
async function regionOf(shop) {
  const { regions } = await shop.call("GET", "/store/regions")
  return regions[0].id
}

/** @typedef {{ regionId: string, cartId: string | null }} Prepared */

/** @param {number} lines @param {boolean} isEqual @returns {(shop: Shop, prepared: Prepared) => Promise<unknown>} */
function stockOr(
  lines,
  isEqual,
  /** @type {(shop: Shop, prepared: Prepared, items: ReturnType<typeof linesOf>) => Promise<{ added: unknown[] }>} */ ours
) {
  const items = linesOf(lines, isEqual)
  return async (shop, prepared) => {
    if (!shop.hasPlugin) {
      return shop.call("POST", "/store/carts?fields=id", {
        region_id: prepared.regionId,
        items,
      })
    }
    const { added } = await ours(shop, prepared, items)
    if (added.length !== lines) {
      throw new Failure(`${added.length} of ${lines} lines came in.`)
    }
    return added
  }
}

/**
 * @param {{ lines: number, rounds: number }} size
 * @param {boolean} isEqual
 * @returns {import("./measure.mjs").Act[]}
 */
function acts({ lines, rounds }, isEqual) {
  const goods = `${lines.toLocaleString("en-GB")} lines, ${isEqual ? "equal" : "distinct"} quantities`
  const prepare = async (/** @type {Shop} */ shop) => {
    await givenBigCatalog(shop)
    return { regionId: await regionOf(shop), cartId: null }
  }
  return [
    {
      what: `new cart of ${goods}`,
      budget: lines === 500 ? 1.2 : null,
      rounds,
      prepare,
      act: stockOr(lines, isEqual, (shop, _prepared, items) =>
        shop.call("POST", "/store/b2b/carts", {
          lines: items,
          mode: "possible",
        })
      ),
    },
    {
      what: `add to an open cart ${goods}`,
      budget: null,
      rounds: Math.min(rounds, 5),
      prepare: async (shop) => {
        const prepared = await prepare(shop)
        if (!shop.hasPlugin) {
          return prepared
        }
        const { cart } = await shop.call("POST", "/store/carts", {})
        return { ...prepared, cartId: cart.id }
      },
      act: stockOr(lines, isEqual, (shop, { cartId }, items) =>
        shop.call("POST", `/store/b2b/carts/${cartId}/line-items`, {
          items,
          mode: "possible",
        })
      ),
    },
  ]
}

/** The bulk table. Budgets: DESIGN §6. */
export const BULK_ACTS = SIZES.flatMap((size) => [
  ...acts(size, true),
  ...acts(size, false),
])
