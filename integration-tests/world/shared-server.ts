import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { createClock } from "./clock"
import { keepAsTemplate, recloneDatabase, type Database } from "./database"
import { seedDirectory } from "./environment"
import { freePort, serverEnv, type Server } from "./server"
import { answers, spawnServer } from "./server-process"

type Running = { pid: number; port: number }

const shared = "is shared with other suites: open the shop with { own: true }"

function refuse(what: string): () => Promise<never> {
  return () => Promise.reject(new Error(`The server ${shared} to ${what} it.`))
}

/**
 * The server of this process of jest, on a fresh database: booting takes longer than
 * most suites. It waits between suites, and ends with the process.
 */
export async function leaseServer(): Promise<{
  server: Server
  database: Database
}> {
  const worker = `worker_${process.env.JEST_WORKER_ID ?? "1"}`
  const folder = path.join(seedDirectory(), "..", worker)
  const dataDirectory = path.join(folder, "data")
  const note = path.join(folder, "running.json")
  const log = path.join(folder, "server.log")
  const clock = createClock(path.join(dataDirectory, "test-clock.json"))
  rmSync(dataDirectory, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(seedDirectory(), dataDirectory, { recursive: true })
  const name = `t_${worker}`
  // A boot writes into its database, for instance which providers there are.
  const booted = `${name}_booted`
  let running = await readRunning(note)
  if (!running) {
    const database = await recloneDatabase(name)
    running = await boot({ database, dataDirectory, log, clock })
    await database.close()
    await keepAsTemplate(database, booted)
    writeFileSync(note, JSON.stringify(running))
  }
  const { port, pid } = running
  const before = readFileSync(log).length
  return {
    database: await recloneDatabase(name, booted),
    server: {
      url: `http://localhost:${String(port)}`,
      port,
      pid: () => pid,
      dataDirectory,
      clock,
      logs: () => readFileSync(log).subarray(before).toString(),
      stop: async () => {},
      kill: refuse("kill"),
      restart: refuse("restart"),
    },
  }
}

/** @returns null where none runs, or the last one has died */
async function readRunning(note: string): Promise<Running | null> {
  if (!existsSync(note)) {
    return null
  }
  // Written below by another suite of this process.
  const running = JSON.parse(readFileSync(note, "utf8")) as Running
  return (await answers(running.port)) ? running : null
}

async function boot(
  options: Parameters<typeof serverEnv>[0] & { log: string }
): Promise<Running> {
  const port = await freePort()
  const running = spawnServer({
    port,
    env: serverEnv(options),
    log: options.log,
  })
  await running.ready()
  return { port, pid: running.pid }
}
