// What the prices of 50 variants cost by the number of accounts with prices of their
// own, on the pricing module of a real application.
import fs from "node:fs"
import path from "node:path"
import { onDatabase, withClient } from "../lib/database.mjs"
import { readJson } from "../lib/files.mjs"
import { runMedusa } from "../lib/medusa.mjs"
import { dataDirectory, root } from "../lib/paths.mjs"
import { medusaEnv } from "../lib/prepare-database.mjs"
import { quantile } from "./measure.mjs"
import { priceTable, writePricesPage } from "./prices-page.mjs"

const ACCOUNTS = [0, 100, 1000, 10_000]
/** Of the median with the most accounts to that with none; DESIGN. */
const BUDGET = 1.3

/**
 * @typedef {object} Measured milliseconds and megabytes
 * @property {"stock" | "stock with the index" | "ours"} engine
 * @property {number} accounts
 * @property {number} p50
 * @property {number} p95
 * @property {number} p95_together with 8 clients at once
 * @property {number} memory_mb of the process
 * @property {number} calls
 *
 * @typedef {{ rows: Measured[], ratio: number, ratioToStock: number, budget: number }} PriceFigures
 */

/**
 * @param {{ engine: Measured["engine"], accounts: number, alone: number[], together: number[], memory_mb: number }} raw
 * @returns {Measured}
 */
function summary({ engine, accounts, alone, together, memory_mb }) {
  return {
    engine,
    accounts,
    p50: quantile(alone, 0.5),
    p95: quantile(alone, 0.95),
    p95_together: quantile(together, 0.95),
    memory_mb: Math.round(memory_mb),
    calls: alone.length,
  }
}

/** @param {Measured[]} rows @returns {PriceFigures} */
function judge(rows) {
  const most = Math.max(...rows.map(({ accounts }) => accounts))
  const median = (
    /** @type {Measured["engine"]} */ engine,
    /** @type {number} */ accounts
  ) =>
    rows.find((row) => row.engine === engine && row.accounts === accounts)
      ?.p50 ?? NaN
  return {
    rows,
    ratio: median("ours", most) / median("ours", 0),
    ratioToStock: median("ours", most) / median("stock", 0),
    budget: BUDGET,
  }
}

/**
 * Measures, and writes docs/benchmarks.md with its plot.
 * @param {ReturnType<typeof import("../lib/lifetime.mjs").openLifetime>} lifetime
 * @param {import("../lib/test-cluster.mjs").TestCluster} cluster
 * @returns {Promise<PriceFigures>}
 */
export async function benchPrices(lifetime, cluster) {
  const database = "bench_prices"
  await withClient(cluster.serverUrl, (client) =>
    client.query(`CREATE DATABASE ${database} TEMPLATE ${cluster.template}`)
  )
  const file = path.join(cluster.seedDirectory, "bench-prices.json")
  await runMedusa(
    [
      "exec",
      "./integration-tests/bench/prices.ts",
      file,
      ...ACCOUNTS.map(String),
    ],
    {
      env: {
        ...medusaEnv({
          databaseUrl: onDatabase(cluster.serverUrl, database),
          dataDirectory: cluster.seedDirectory,
          logDirectory: dataDirectory,
        }),
        ADMIN_DISABLED: "true",
        LOG_LEVEL: "error",
      },
      log: path.join(dataDirectory, "bench-prices.log"),
      onChild: (child) => lifetime.atEnd(() => child.kill("SIGTERM")),
    }
  )
  const figures = judge(readJson(file).map(summary))
  fs.rmSync(file)
  console.table(priceTable(figures.rows))
  writePricesPage(path.join(root, "docs"), figures)
  return figures
}
