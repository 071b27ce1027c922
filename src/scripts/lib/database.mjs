import { createHash } from "node:crypto"
import pg from "pg"
import { Failure } from "./failure.mjs"

/** @param {string} url @returns {string} */
function withoutPassword(url) {
  const parsed = new URL(url)
  parsed.password = ""
  return parsed.href
}

/** @param {string} url @param {string} database */
export function onDatabase(url, database) {
  const parsed = new URL(url)
  parsed.pathname = `/${database}`
  return parsed.href
}

/** @param {unknown} error @returns {{ code: string, message: string }} */
function cause(error) {
  // Node tries ::1 and 127.0.0.1 and wraps the two refusals in one error.
  const first =
    error instanceof AggregateError && error.errors[0] ? error.errors[0] : error
  return {
    code: first?.code ?? "",
    message: first?.message || String(first),
  }
}

/** @param {string} url */
function checkScheme(url) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Failure(
      `DATABASE_URL is not like postgres://user:password@host:5432/database. ` +
        `Mend it, or unset it to use the embedded database.`
    )
  }
}

/** @param {string} url @param {unknown} error */
function explain(url, error) {
  const { code, message } = cause(error)
  const where = withoutPassword(url)
  if (code === "3D000") {
    return new Failure(
      `DATABASE_URL (${where}) names a database that does not exist. Create ` +
        `it with "createdb", or unset DATABASE_URL to use the embedded one.`
    )
  }
  return new Failure(
    `No PostgreSQL answers at DATABASE_URL (${where}): ${message}. Start it or ` +
      `mend the URL, or unset DATABASE_URL to use the embedded one.`
  )
}

/**
 * Runs `work` on one connection.
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Failure} when nothing answers there
 */
export async function withClient(url, work) {
  checkScheme(url)
  let client
  try {
    client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
    })
    client.on("error", () => undefined)
    await client.connect()
  } catch (error) {
    throw explain(url, error)
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * @param {string} serverUrl a URL of any database on the server
 * @param {string} name
 */
export async function ensureDatabase(serverUrl, name) {
  await withClient(serverUrl, async (client) => {
    const found = await client.query(
      "SELECT 1 FROM pg_database WHERE datname = $1",
      [name]
    )
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
    }
  })
}

/**
 * Names one database for good: dropped and made anew, it is another one.
 * @param {string} url
 * @returns {Promise<string>}
 */
export async function databaseIdentity(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT d.oid::text AS database, s.system_identifier::text AS server
       FROM pg_database d, pg_control_system() s
       WHERE d.datname = current_database()`
    )
    return createHash("sha256")
      .update(`${rows[0].server}/${rows[0].database}`)
      .digest("hex")
      .slice(0, 16)
  })
}
