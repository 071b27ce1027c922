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
export async function cloneDatabase(label = "world"): Promise<Database> {
  const name = `t_${label.replace(/\W+/g, "_")}_${randomBytes(4).toString("hex")}`
  await onServer((client) =>
    client.query(`CREATE DATABASE "${name}" TEMPLATE "${templateName()}"`)
  )
  return open(name)
}
