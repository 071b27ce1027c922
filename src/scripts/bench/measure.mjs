// Times the same act on two shops in turns, so that both meet the same weather.

/** @param {number[]} times @param {number} share */
export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share))
  return sorted[at] ?? NaN
}

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number | null} budget the highest allowed ratio of the medians; null: none
 * @property {{ p50: number, p95: number }} plugin milliseconds
 * @property {{ p50: number, p95: number }} stock milliseconds
 * @property {{ p50: number, p95: number }} ratio
 */

/**
 * `prepare` is not timed, `act` is; what one returns the other gets.
 * @typedef {object} Act
 * @property {string} what
 * @property {number | null} budget
 * @property {number} rounds
 * @property {(shop: import("./shop.mjs").Shop) => Promise<any>} prepare
 * @property {(shop: import("./shop.mjs").Shop, prepared: any) => Promise<unknown>} act
 */

/**
 * @param {Act} row
 * @param {{ plugin: import("./shop.mjs").Shop, stock: import("./shop.mjs").Shop }} shops
 * @returns {Promise<Row>}
 */
export async function compare(row, shops) {
  /** @type {{ plugin: number[], stock: number[] }} */
  const times = { plugin: [], stock: [] }
  const warmUp = Math.max(3, Math.floor(row.rounds / 5))
  for (let round = -warmUp; round < row.rounds; round += 1) {
    /** @type {("plugin" | "stock")[]} */
    const order = round % 2 === 0 ? ["plugin", "stock"] : ["stock", "plugin"]
    for (const side of order) {
      const prepared = await row.prepare(shops[side])
      const began = performance.now()
      await row.act(shops[side], prepared)
      if (round >= 0) {
        times[side].push(performance.now() - began)
      }
    }
  }
  const stand = (/** @type {"plugin" | "stock"} */ side) => ({
    p50: quantile(times[side], 0.5),
    p95: quantile(times[side], 0.95),
  })
  const plugin = stand("plugin")
  const stock = stand("stock")
  return {
    what: row.what,
    budget: row.budget,
    plugin,
    stock,
    ratio: { p50: plugin.p50 / stock.p50, p95: plugin.p95 / stock.p95 },
  }
}

/** @param {Row} row whether it takes longer than its budget allows */
export function isLate({ ratio, budget }) {
  return budget !== null && !(ratio.p50 <= budget)
}

/** @param {Row[]} rows */
export function printTable(rows) {
  const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.what,
        {
          "plugin p50": ms(row.plugin.p50),
          "stock p50": ms(row.stock.p50),
          "ratio p50": row.ratio.p50.toFixed(2),
          "ratio p95": row.ratio.p95.toFixed(2),
          budget: row.budget === null ? "–" : `≤ ${row.budget}`,
          within: isLate(row) ? "NO" : "yes",
        },
      ])
    )
  )
}
