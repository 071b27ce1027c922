import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import type { B2bPluginOptions } from "../../src/options"
import { createClock, type TestClock } from "./clock"
import type { Database } from "./database"
import { seedDirectory } from "./environment"
import { root, spawnServer, type ServerProcess } from "./server-process"

/** Built before the suites that open it; `medusa start` refuses to serve none. */
const DASHBOARD = path.join(root, "public/admin/index.html")

export type ServerOptions = {
  database: Database
  /** Plugin options to set beside those of `medusa-config.ts`. */
  b2b?: Omit<B2bPluginOptions, "now">
  env?: Record<string, string>
}

/** A real Medusa server in a process of its own. */
export type Server = {
  readonly url: string
  readonly port: number
  /** Changes with each restart. */
  pid(): number
  /** Its `B2B_DATA_DIR`; it begins with what the seed left. */
  readonly dataDirectory: string
  readonly clock: TestClock
  /** All that it printed, over all restarts. */
  logs(): string
  /** SIGTERM, and waits; the data directory goes too. */
  stop(): Promise<void>
  /** SIGKILL: a crash, as the operating system would do it. */
  kill(): Promise<void>
  /** Begins again on the same database, port and data directory. */
  restart(changes?: Pick<ServerOptions, "b2b" | "env">): Promise<void>
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => {
        resolve(address && typeof address === "object" ? address.port : 0)
      })
    })
  })
}

function makeDataDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "b2b-server-"))
  cpSync(seedDirectory(), directory, { recursive: true })
  return directory
}

export function serverEnv({
  database,
  b2b = {},
  env = {},
  dataDirectory,
  clock,
}: ServerOptions & {
  dataDirectory: string
  clock: TestClock
}): Record<string, string> {
  return {
    NODE_ENV: "test",
    ADMIN_DISABLED: existsSync(DASHBOARD) ? "false" : "true",
    LOG_LEVEL: "info",
    DATABASE_URL: database.url,
    B2B_DATA_DIR: dataDirectory,
    B2B_TEST_CLOCK: clock.file,
    B2B_TEST_OPTIONS: JSON.stringify(b2b),
    ...env,
  }
}

/**
 * Boots a server on a database, which takes some seconds, and resolves when it
 * answers. Stop it in `afterAll`.
 * @throws Error with the end of its output when it does not come up
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const port = await freePort()
  const dataDirectory = makeDataDirectory()
  const clock = createClock(path.join(dataDirectory, "test-clock.json"))
  const log = path.join(dataDirectory, "server.log")
  let settings = options

  function boot(): ServerProcess {
    return spawnServer({
      port,
      env: serverEnv({ ...settings, dataDirectory, clock }),
      log,
    })
  }

  let running = boot()
  await running.ready()
  return {
    url: `http://localhost:${String(port)}`,
    port,
    pid: () => running.pid,
    dataDirectory,
    clock,
    logs: () => readFileSync(log, "utf8"),
    async stop() {
      await running.end("SIGTERM")
      rmSync(dataDirectory, { recursive: true, force: true })
    },
    async kill() {
      await running.end("SIGKILL")
    },
    async restart(changes = {}) {
      await running.end("SIGTERM")
      settings = { ...settings, ...changes }
      running = boot()
      await running.ready()
    },
  }
}
