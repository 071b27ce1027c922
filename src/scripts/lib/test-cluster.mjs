import fs from "node:fs"
import path from "node:path"
import {
  cacheName,
  clusterFolder,
  copyCluster,
  discardLeftovers,
  runName,
} from "./cluster-copies.mjs"
import { ensureDatabase, onDatabase, withClient } from "./database.mjs"
import { remove } from "./files.mjs"
import { schemaFingerprint, seedFingerprint } from "./fingerprint.mjs"
import { dataDirectory } from "./paths.mjs"
import { discardPostgres, startPostgres, UNSAFE_BUT_FAST } from "./postgres.mjs"
import { migrate, seed } from "./prepare-database.mjs"
import { phase } from "./progress.mjs"

/**
 * The server of a test run, with one migrated and seeded database to clone.
 * @typedef {object} TestCluster
 * @property {string} serverUrl
 * @property {string} template
 * @property {string} seedDirectory what the seed left beside the database
 *
 * @typedef {ReturnType<typeof import("./lifetime.mjs").openLifetime>} Lifetime
 * @typedef {import("./prepare-database.mjs").Target} Target
 */

const TEMPLATE = "b2b_template"

/** @returns {string} changes with whatever the template is made of */
function templateKey() {
  return `${schemaFingerprint()}-${seedFingerprint()}`
}

/** @param {Target} target */
async function fill(target) {
  fs.mkdirSync(target.dataDirectory, { recursive: true })
  await migrate(target)
  await seed(target)
  await withClient(target.databaseUrl, (client) =>
    client.query("VACUUM (ANALYZE)")
  )
}

/** @param {Lifetime} lifetime */
function endChildWith(lifetime) {
  return (/** @type {import("node:child_process").ChildProcess} */ child) =>
    lifetime.atEnd(() => child.kill("SIGTERM"))
}

/** @param {Lifetime} lifetime @returns {Promise<TestCluster>} */
async function onOwnServer(lifetime) {
  const key = templateKey()
  const run = runName()
  const cached = cacheName(key)
  const seedDirectory = path.join(clusterFolder(run), "seed")
  const start = () => startPostgres(run, { settings: UNSAFE_BUT_FAST })

  await discardLeftovers(key)
  lifetime.atEnd(() => discardPostgres(run))
  const isCached = fs.existsSync(clusterFolder(cached))
  let cluster = await phase("Database", () => {
    if (isCached) {
      copyCluster(cached, run)
    }
    return start()
  })
  if (!isCached) {
    await phase("Template", async () => {
      await ensureDatabase(cluster.url("postgres"), TEMPLATE)
      await fill({
        databaseUrl: cluster.url(TEMPLATE),
        dataDirectory: seedDirectory,
        logDirectory: dataDirectory,
        onChild: endChildWith(lifetime),
      })
      await cluster.stop()
      copyCluster(run, cached)
      cluster = await start()
    })
  }
  return {
    serverUrl: cluster.url("postgres"),
    template: TEMPLATE,
    seedDirectory,
  }
}

/**
 * @param {string} serverUrl
 * @param {Lifetime} lifetime
 * @returns {Promise<TestCluster>}
 */
async function onGivenServer(serverUrl, lifetime) {
  const key = templateKey()
  const template = `${TEMPLATE}_${key.replace("-", "_")}`
  const seedDirectory = path.join(dataDirectory, `test-seed-${key}`)
  const draft = `${template}_draft`
  await phase("Template", async () => {
    const isThere = await withClient(serverUrl, async (client) => {
      const found = await client.query(
        "SELECT 1 FROM pg_database WHERE datname = $1",
        [template]
      )
      return found.rowCount === 1
    })
    if (isThere && fs.existsSync(seedDirectory)) {
      return
    }
    remove(seedDirectory)
    await withClient(serverUrl, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
      await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
      await client.query(`CREATE DATABASE ${draft}`)
    })
    await fill({
      databaseUrl: onDatabase(serverUrl, draft),
      dataDirectory: seedDirectory,
      logDirectory: dataDirectory,
      onChild: endChildWith(lifetime),
    })
    await withClient(serverUrl, (client) =>
      client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
    )
  })
  return { serverUrl, template, seedDirectory }
}

/**
 * Starts PostgreSQL for a test run, or uses the one at DATABASE_URL, and makes
 * the template when the repository changed since the last one.
 * @param {Lifetime} lifetime ends what was started
 */
export function openTestCluster(lifetime) {
  const given = process.env.DATABASE_URL
  return given ? onGivenServer(given, lifetime) : onOwnServer(lifetime)
}
