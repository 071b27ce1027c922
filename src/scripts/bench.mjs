// `npm run bench`: what the plugin costs, as ratios to the same application
// without it, in one run on one machine. Prints a table and writes JSON.
import fs from "node:fs"
import path from "node:path"
import { ACTS } from "./bench/acts.mjs"
import { compare, printTable } from "./bench/measure.mjs"
import { openShop } from "./bench/shop.mjs"
import { onDatabase, withClient } from "./lib/database.mjs"
import { printFailure } from "./lib/failure.mjs"
import { readJson, writeJson } from "./lib/files.mjs"
import { openLifetime } from "./lib/lifetime.mjs"
import { dataDirectory, root } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { openTestCluster } from "./lib/test-cluster.mjs"

const lifetime = openLifetime()

/** @param {import("./lib/test-cluster.mjs").TestCluster} cluster */
function opener(cluster) {
  const { publishable_key } = readJson(
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
    })
  }
}

async function main() {
  const open = opener(await openTestCluster(lifetime))
  const shops = {
    plugin: await open("plugin", root, true),
    stock: await open(
      "stock",
      path.join(root, "integration-tests/bench/stock-app"),
      false
    ),
  }
  const rows = []
  for (const act of ACTS) {
    rows.push(await compare(act, shops))
    process.stdout.write(`${act.what}: done\n`)
  }
  printTable(rows)
  const file = path.join(dataDirectory, "bench.json")
  writeJson(file, { node: process.version, rows })
  process.stdout.write(`Figures: ${path.relative(root, file)}\n`)
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
