// `npm run bench`: what the plugin costs, as ratios to the same application
// without it, in one run on one machine. Prints a table and writes JSON. A part of it:
// `npm run bench -- http`, `npm run bench -- bulk` or `npm run bench -- prices`.
import fs from "node:fs"
import path from "node:path"
import { ACTS } from "./bench/acts.mjs"
import { writeBulkPage } from "./bench/bulk-page.mjs"
import { BULK_ACTS } from "./bench/bulk.mjs"
import { compare, isLate, printTable } from "./bench/measure.mjs"
import { benchPrices } from "./bench/prices.mjs"
import { openShop } from "./bench/shop.mjs"
import { onDatabase, withClient } from "./lib/database.mjs"
import { Failure, printFailure } from "./lib/failure.mjs"
import { readJson, writeJson } from "./lib/files.mjs"
import { openLifetime } from "./lib/lifetime.mjs"
import { dataDirectory, root } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { openTestCluster } from "./lib/test-cluster.mjs"

const lifetime = openLifetime()

/** @param {import("./lib/test-cluster.mjs").TestCluster} cluster */
function opener(cluster) {
  const { publishable_key, admin } = readJson(
    path.join(cluster.seedDirectory, "demo.json")
  )
  return async (
    /** @type {string} */ name,
    /** @type {string} */ cwd,
    /** @type {boolean} */ hasPlugin
  ) => {
    const database = `bench_${name}`
    await withClient(cluster.serverUrl, (client) =>
      client.query(`CREATE DATABASE ${database} TEMPLATE ${cluster.template}`)
    )
    return openShop({
      name,
      cwd,
      hasPlugin,
      lifetime,
      port: await freePort(),
      databaseUrl: onDatabase(cluster.serverUrl, database),
      dataDirectory: fs.mkdtempSync(path.join(cluster.seedDirectory, name)),
      publishableKey: publishable_key,
      admin,
    })
  }
}

/** @param {import("./lib/test-cluster.mjs").TestCluster} cluster */
async function openBoth(cluster) {
  const open = opener(cluster)
  return {
    plugin: await open("plugin", root, true),
    stock: await open(
      "stock",
      path.join(root, "integration-tests/bench/stock-app"),
      false
    ),
  }
}

/**
 * @param {Awaited<ReturnType<typeof openBoth>>} shops
 * @param {import("./bench/measure.mjs").Act[]} acts
 */
async function benchActs(shops, acts) {
  const rows = []
  for (const act of acts) {
    rows.push(await compare(act, shops))
    process.stdout.write(`${act.what}: done\n`)
  }
  printTable(rows)
  return rows
}

const PARTS = ["http", "bulk", "prices"]

async function main() {
  const [part] = process.argv.slice(2)
  if (part !== undefined && !PARTS.includes(part)) {
    throw new Failure(`There is no part "${part}". Use ${PARTS.join(", ")}.`)
  }
  const wants = (/** @type {string} */ name) => (part ?? name) === name
  const cluster = await openTestCluster(lifetime)
  const prices = wants("prices") ? await benchPrices(lifetime, cluster) : null
  const shops = wants("http") || wants("bulk") ? await openBoth(cluster) : null
  const rows = shops && wants("http") ? await benchActs(shops, ACTS) : []
  const bulk = shops && wants("bulk") ? await benchActs(shops, BULK_ACTS) : []
  if (bulk.length > 0) {
    writeBulkPage(path.join(root, "docs"), bulk)
  }
  const file = path.join(dataDirectory, "bench.json")
  writeJson(file, { node: process.version, rows, bulk, prices })
  process.stdout.write(`Figures: ${path.relative(root, file)}\n`)
  const late = [...rows, ...bulk].filter(isLate)
  if (late.length > 0) {
    throw new Failure(
      `Over their budgets: ${late.map(({ what, ratio, budget }) => `${what} (${ratio.p50.toFixed(2)}, not ${budget})`).join("; ")}.`
    )
  }
  if (prices && !(prices.ratio <= prices.budget)) {
    throw new Failure(
      `The prices of 50 variants take ${prices.ratio.toFixed(2)} × as long with 10,000 accounts as with none; the budget is ${prices.budget}.`
    )
  }
  return 0
}

/** @param {number} code */
async function end(code) {
  await lifetime.close()
  process.exit(code)
}

lifetime.onSignal(() => 130)
main().then(end, async (error) => {
  if (!lifetime.isClosing()) {
    printFailure(error)
    await end(1)
  }
})
