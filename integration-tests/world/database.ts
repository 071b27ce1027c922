import { randomBytes } from "node:crypto"
import { Client, Pool } from "pg"
import { serverUrl, templateName } from "./environment"

/** A database of a suite's own, full of the demo data. */
export type Database = {
  readonly name: string
  readonly url: string
  /** Runs one statement; the caller states what its rows look like. */
  sql<Row extends object>(
    text: string,
    values?: readonly unknown[]
  ): Promise<Row[]>
  /** Ends our own connections to it. */
  close(): Promise<void>
  /** Ends every connection to it, the server's included, and removes it. */
  drop(): Promise<void>
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function open(name: string): Database {
  const url = new URL(serverUrl())
  url.pathname = `/${name}`
  const pool = new Pool({ connectionString: url.href, max: 4 })
  // A test that kills its server or its database must not kill jest as well.
  pool.on("error", () => undefined)
  return {
    name,
    url: url.href,
    async sql<Row extends object>(
      text: string,
      values: readonly unknown[] = []
    ) {
      const { rows } = await pool.query<Row>(text, [...values])
      return rows
    },
    close: () => pool.end(),
    async drop() {
      await pool.end()
      await onServer((client) =>
        client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      )
    },
  }
}

/**
 * Copies the template.
 * @param label a word for the name, as logs show it
 */
export function cloneDatabase(label = "world"): Promise<Database> {
  return clone(
    `t_${label.replace(/\W+/g, "_")}_${randomBytes(4).toString("hex")}`,
    templateName()
  )
}

/** Copies a template over the last copy of that name; a server on it goes on. */
export function recloneDatabase(
  name: string,
  template = templateName()
): Promise<Database> {
  return clone(name, template)
}

async function clone(name: string, template: string): Promise<Database> {
  await onServer(async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  })
  return open(name)
}

/** Makes a database as it is now a template; nobody is connected to it any more. */
export async function keepAsTemplate(
  { name }: Database,
  template: string
): Promise<void> {
  await onServer(async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${template}" WITH (FORCE)`)
    await client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`)
    await client.query(
      "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = $1",
      [name]
    )
    await client.query(`ALTER DATABASE "${name}" RENAME TO "${template}"`)
  })
}
