// `npm start`: database, migrations, demo data and Medusa, in one terminal.
import fs from "node:fs"
import { parseArgs } from "node:util"
import { ensureBuilt } from "./lib/cached-build.mjs"
import { ensureDatabase, withClient } from "./lib/database.mjs"
import { Failure, printFailure } from "./lib/failure.mjs"
import { readJson, remove, writeJson } from "./lib/files.mjs"
import { openLifetime } from "./lib/lifetime.mjs"
import { dataDirectory, demoFile, root, runFile } from "./lib/paths.mjs"
import { portState } from "./lib/ports.mjs"
import { startPostgres } from "./lib/postgres.mjs"
import {
  medusaEnv,
  migrate,
  openRecord,
  seed,
} from "./lib/prepare-database.mjs"
import { commandLine, isAlive, waitUntil } from "./lib/processes.mjs"
import { elapsed, phase, say } from "./lib/progress.mjs"
import { endChild, startServer } from "./lib/server.mjs"
import { warmAdmin } from "./lib/warm-admin.mjs"
import { PORTAL } from "./lib/web-builds.mjs"
import { welcome } from "./lib/welcome.mjs"

const DATABASE = "medusa"
const lifetime = openLifetime()

function chosenPort() {
  const { values } = parseArgs({
    options: { port: { type: "string", short: "p" } },
  })
  const text = values.port ?? process.env.PORT ?? "9000"
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`Port "${text}" is none: give a number up to 65535.`)
  }
  return port
}

/** One running instance a folder; a killed one's server is on its way out. */
async function checkEarlierRun() {
  const earlier = readJson(runFile)
  if (!earlier) {
    return
  }
  if (isAlive(earlier.pid) && commandLine(earlier.pid).includes("start.mjs")) {
    throw new Failure(
      `It already runs at ${earlier.url} (process ${earlier.pid}). Use that ` +
        `one, or end it with: kill ${earlier.pid}`
    )
  }
  const isServerUp = () =>
    isAlive(earlier.server_pid) &&
    commandLine(earlier.server_pid).includes(root)
  if (!(await waitUntil(() => !isServerUp(), 10_000))) {
    process.kill(earlier.server_pid, "SIGKILL")
  }
  remove(runFile)
}

/** @param {number} port */
async function checkPort(port) {
  const state = await portState(port)
  if (state === "taken") {
    throw new Failure(
      `Port ${port} is taken by another program. End that one, or choose ` +
        `another port: npm start -- --port ${port + 1}`
    )
  }
  if (state === "forbidden") {
    throw new Failure(
      `You may not listen on port ${port}. Choose one above 1023: ` +
        `npm start -- --port 9000`
    )
  }
}

/** @returns {Promise<{ url: string, description: string }>} */
async function openDatabase() {
  const given = process.env.DATABASE_URL
  if (given) {
    await withClient(given, (client) => client.query("SELECT 1"))
    return { url: given, description: "your DATABASE_URL" }
  }
  const cluster = await startPostgres("postgres")
  lifetime.atEnd(() => cluster.stop())
  await ensureDatabase(cluster.url("postgres"), DATABASE)
  return {
    url: cluster.url(DATABASE),
    description: `embedded PostgreSQL on port ${cluster.port}`,
  }
}

/** @param {import("./lib/prepare-database.mjs").Target} target */
async function prepare(target) {
  const record = await openRecord(target)
  if (!record.isMigrated()) {
    await phase(
      "Migrate",
      () => migrate(target),
      () => "tables and links"
    )
    record.note("schema")
  }
  if (!record.isSeeded()) {
    await phase("Demo data", () => seed(target))
    record.note("seed")
  }
}

async function main() {
  const port = chosenPort()
  const url = `http://localhost:${port}`
  await checkEarlierRun()
  await checkPort(port)
  fs.mkdirSync(dataDirectory, { recursive: true })

  const database = await phase(
    "Database",
    openDatabase,
    (opened) => opened.description
  )
  const target = {
    databaseUrl: database.url,
    dataDirectory,
    logDirectory: dataDirectory,
    /** @param {import("node:child_process").ChildProcess} child */
    onChild: (child) => lifetime.atEnd(() => endChild(child)),
  }
  await prepare(target)
  await phase(
    "Portal",
    () => ensureBuilt(PORTAL, target.onChild),
    (described) => described
  )
  const server = await phase(
    "Medusa",
    () =>
      startServer({
        port,
        url,
        // Links in mails name this port.
        env: { ...medusaEnv(target), PORT: String(port) },
        onChild: target.onChild,
      }),
    () => url
  )
  server.once("exit", (code) => {
    if (!lifetime.isClosing()) {
      void end(new Failure(`Medusa ended by itself (exit ${code}).`))
    }
  })
  writeJson(runFile, {
    url,
    pid: process.pid,
    server_pid: server.pid,
    database_url: database.url,
    data_directory: dataDirectory,
    demo_file: demoFile,
  })
  lifetime.atEnd(() => remove(runFile))
  say(`\n${welcome(url)}\n\n  Ready after ${elapsed()}.`)
  void warmAdmin(url)
}

/** @param {unknown} error */
async function end(error) {
  printFailure(error)
  await lifetime.close()
  process.exit(1)
}

// A stop that was asked for is no failure: npm would print one.
lifetime.onSignal(() => 0)
main().catch((error) => (lifetime.isClosing() ? undefined : end(error)))
