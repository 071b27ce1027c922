import { cloneDatabase, type Database } from "./database"
import { demo, type Demo } from "./demo"
import { client, signInAdmin, signInCustomer, type HttpClient } from "./http"
import { startServer, type Server, type ServerOptions } from "./server"
import { leaseServer } from "./shared-server"

/** One demo shop of a suite's own: a real server on a clone of the template. */
export type Shop = {
  server: Server
  database: Database
  demo: Demo
  /** Somebody who is not signed in. */
  stranger: HttpClient
  /** Signs a demo customer in; every login's password is the demo's. */
  as(email: string): Promise<HttpClient>
  /** The demo's user of the admin API. */
  clerk(): Promise<HttpClient>
  /** A variant that is in stock, by SKU, or the first one. */
  variantId(sku?: string): Promise<string>
  close(): Promise<void>
}

const PASSWORD = "supersecret"

/** Members of the demo's contractor, and others; see src/scripts/demo-data. */
export const PEOPLE = {
  anna: "anna.reid@harrogate-vale.demo.test",
  admin: "john.holroyd@harrogate-vale.demo.test",
  accountsPayable: "sunita.patel@harrogate-vale.demo.test",
  suspended: "gareth.pugh@harrogate-vale.demo.test",
  twoCompanies: "priya.nair@harrogate-vale.demo.test",
  foreman: "kev.dobson@harrogate-vale.demo.test",
  soleTrader: "tom.marsden@marsden-joinery.demo.test",
  blanket: "sajid.mahmood@beckfoot-homes.demo.test",
  onHold: "dean.cartledge@ravensdyke.demo.test",
} as const

type ShopOptions = Omit<ServerOptions, "database"> & {
  /** A server that no other suite has: one to kill, or to measure. */
  own?: true
}

/** Without options on a server that suites share, one after the other. */
export async function openShop(
  label: string,
  options?: ShopOptions
): Promise<Shop> {
  // The search index is filled at boot, so who asks it needs a server of its own.
  const { server, database } = await (options
    ? ownServer(label, options)
    : leaseServer())
  const facts = demo()
  const stranger = client({
    baseUrl: server.url,
    publishableKey: facts.publishable_key,
  })
  return {
    server,
    database,
    demo: facts,
    stranger,
    async as(email) {
      const token = await signInCustomer(server.url, {
        email,
        password: PASSWORD,
      })
      return stranger.with({ token })
    },
    async clerk() {
      const token = await signInAdmin(server.url, facts.admin)
      return stranger.with({ token })
    },
    async variantId(sku) {
      const rows = await database.sql<{ id: string }>(
        `SELECT v.id FROM product_variant v JOIN product p ON p.id = v.product_id
         WHERE v.deleted_at IS NULL AND p.status = 'published'
           AND ($1::text IS NULL OR v.sku = $1) ORDER BY v.sku LIMIT 1`,
        [sku ?? null]
      )
      if (!rows[0]) {
        throw new Error(`no variant with SKU ${sku ?? "at all"}`)
      }
      return rows[0].id
    },
    async close() {
      await server.stop()
      await database.drop()
    },
  }
}

async function ownServer(label: string, options: ShopOptions) {
  const database = await cloneDatabase(label)
  return { database, server: await startServer({ database, ...options }) }
}
