// The bulk table of docs/benchmarks.md, from one run's figures.
import { machine, markdownTable, writeSection } from "./page.mjs"

/** @param {number} value */
const ms = (value) => `${value.toFixed(0)} ms`

/** @param {string} docs the folder @param {import("./measure.mjs").Row[]} rows */
export function writeBulkPage(docs, rows) {
  writeSection(
    docs,
    "bulk",
    `## Many lines at once

\`npm run bench -- bulk\`: one call of ours, over HTTP, against one of stock Medusa's
create-cart with the same lines and quantities; both answer ids alone. Ours has an order
header, contract prices and a catalog, and checks units and stock line by line
([quick order](capabilities/quick-order.md)).

${markdownTable(
  rows.map(({ what, plugin, stock, ratio, budget }) => ({
    what,
    "ours p50": ms(plugin.p50),
    "stock p50": ms(stock.p50),
    "ratio p50": ratio.p50.toFixed(2),
    "ratio p95": ratio.p95.toFixed(2),
    budget: budget === null ? "–" : `≤ ${budget}`,
  }))
)}

${machine()}
`
  )
}
