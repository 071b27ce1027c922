// The prices' part of docs/benchmarks.md and its plot, from one run's figures.
import fs from "node:fs"
import path from "node:path"
import { machine, markdownTable, writeSection } from "./page.mjs"

/**
 * @typedef {import("./prices.mjs").Measured} Measured
 * @typedef {import("./prices.mjs").PriceFigures} PriceFigures
 */

const WIDTH = 640
const HEIGHT = 360
const EDGE = { left: 70, right: 20, top: 20, bottom: 60 }
const COLORS = {
  stock: "#b3261e",
  "stock with the index": "#b26a00",
  ours: "#1b6e3a",
}
const ENGINES = /** @type {Measured["engine"][]} */ (Object.keys(COLORS))

/** @param {number} value */
const ms = (value) =>
  Number.isNaN(value) ? "–" : `${value.toFixed(value < 100 ? 1 : 0)} ms`

/** @param {number} value */
const count = (value) => value.toLocaleString("en-GB")

/** @param {Measured[]} rows @returns {Record<string, string>[]} */
export function priceTable(rows) {
  return rows.map((row) => ({
    accounts: count(row.accounts),
    engine: row.engine,
    p50: ms(row.p50),
    p95: ms(row.p95),
    "p95, 8 at once": ms(row.p95_together),
    memory: `${row.memory_mb} MB`,
    calls: count(row.calls),
  }))
}

/** @param {Measured[]} rows */
function scales(rows) {
  const sizes = [...new Set(rows.map(({ accounts }) => accounts))]
  const top = Math.ceil(Math.log10(Math.max(...rows.map(({ p50 }) => p50))))
  const wide = WIDTH - EDGE.left - EDGE.right
  const high = HEIGHT - EDGE.top - EDGE.bottom
  return {
    sizes,
    powers: Array.from({ length: top + 1 }, (_, power) => power),
    x: (/** @type {number} */ accounts) =>
      EDGE.left + (wide * sizes.indexOf(accounts)) / (sizes.length - 1),
    y: (/** @type {number} */ time) =>
      EDGE.top + high * (1 - Math.max(0, Math.log10(time)) / top),
  }
}

/** @param {Measured[]} rows the medians, on a scale of powers of ten */
function plot(rows) {
  const { sizes, powers, x, y } = scales(rows)
  const grid = powers.map((power) => {
    const at = y(10 ** power)
    return `<line x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${at}" y2="${at}" stroke="#d0d0d0"/><text x="${EDGE.left - 8}" y="${at + 4}" text-anchor="end">${count(10 ** power)} ms</text>`
  })
  const names = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${HEIGHT - EDGE.bottom + 20}" text-anchor="middle">${count(size)}</text>`
  )
  const lines = ENGINES.map((engine) => {
    const points = rows
      .filter((row) => row.engine === engine)
      .map((row) => `${x(row.accounts).toFixed(1)},${y(row.p50).toFixed(1)}`)
    return `<polyline points="${points.join(" ")}" fill="none" stroke="${COLORS[engine]}" stroke-width="2.5"/>`
  })
  const legend = ENGINES.map(
    (engine, at) =>
      `<text x="${EDGE.left + 12}" y="${EDGE.top + 20 + at * 18}" fill="${COLORS[engine]}">${engine}</text>`
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#222">
<title>Prices of 50 variants: median time by number of accounts</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...grid, ...names, ...lines, ...legend].join("\n")}
<text x="${WIDTH / 2}" y="${HEIGHT - 14}" text-anchor="middle">accounts with contract prices of their own</text>
</svg>
`
}

/** @param {string} docs the folder @param {PriceFigures} figures */
export function writePricesPage(docs, figures) {
  const { rows, ratio, ratioToStock, budget } = figures
  fs.mkdirSync(path.join(docs, "benchmarks"), { recursive: true })
  fs.writeFileSync(path.join(docs, "benchmarks/prices.svg"), plot(rows))
  writeSection(
    docs,
    "prices",
    `## Prices of 50 variants

One call of the pricing module for 50 price sets. Every account has a schedule of its own,
compiled into a price list that prices the same 50 variants: the worst case. Times are of one
call; "8 at once" is eight clients on one server process, and "–" where one call takes more
than two seconds; memory is the process's.

- **stock**: Medusa's own query.
- **stock with the index**: the same with \`price_list_rule(price_list_id)\` indexed
  ([report](upstream/price-list-rule-index.md)).
- **ours**: the flat engine ([ADR 0015](adr/0015-flat-pricing-engine.md)).

![Median time by number of accounts](benchmarks/prices.svg)

${markdownTable(priceTable(rows))}

With ${count(rows.at(-1)?.accounts ?? 0)} accounts ours takes ${ratio.toFixed(2)} × the time that it takes with none
(budget ${budget}), and ${ratioToStock.toFixed(2)} × what stock takes with none.

${machine()}
`
  )
}
