import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileDriver } from "../../../src/modules/erp/drivers/file/file-driver"
import { toCsvPair } from "../../../src/modules/erp/domain/to-csv-pair"
import { toUblOrder } from "../../../src/modules/erp/domain/to-ubl-order"
import { scale } from "../../world"
import {
  documentFor,
  filesOf,
  openDropFolder,
  type DropWorld,
} from "./drop-folder"
import { compileWorker, endOfWorker, startWorker } from "./dying-worker"

/** Workers that die side by side. */
const AT_ONCE = 4
/** Of a document's calls to the file system, each, or every third one. */
const STEP = scale() > 1 ? 1 : 3
/** Far more calls than one document takes. */
const TOO_MANY_CALLS = 1_000

let code: string

beforeAll(() => {
  code = compileWorker(mkdtempSync(path.join(os.tmpdir(), "b2b-worker-")))
})
afterAll(() => {
  rmSync(code, { recursive: true })
})

/** What the next worker does: it asks, and sends what it is not told of. */
async function recover(drop: DropWorld, key: string): Promise<void> {
  const { toSend, reference } = documentFor(key)
  const names = drop.taken.map(({ name }) => name)
  if (names.includes(`${key}.xml`)) {
    expect(names.sort()).toEqual(filesOf(key))
  }
  const found = await fileDriver.find(reference, drop.context)
  if (!found) {
    await fileDriver.send(toSend, drop.context)
  }
  expect(await fileDriver.find(reference, drop.context)).not.toBeNull()
  await drop.takeFiles()
}

function expectAllOnce(drop: DropWorld, keys: string[]): void {
  const expected = keys.flatMap((key) => {
    const { document } = documentFor(key).toSend
    const { header, lines } = toCsvPair(document)
    const contents = [header, lines, toUblOrder(document)]
    return filesOf(key).map((name, i) => ({ name, content: contents[i] }))
  })
  const byName = (a: { name: string }, b: { name: string }) =>
    a.name < b.name ? -1 : 1
  expect([...drop.taken].sort(byName)).toEqual(expected.sort(byName))
}

/** Kills `deaths` workers in a row before their n-th call, then recovers. */
async function dieAt(call: number, deaths: number): Promise<boolean> {
  const drop = await openDropFolder()
  try {
    let killed = false
    for (let death = 0; death < deaths; death++) {
      const worker = startWorker(drop, {
        code,
        documents: [documentFor("W1").toSend],
        kill_before: call,
      })
      killed = (await endOfWorker(worker)) === "killed"
      await drop.takeFiles()
    }
    await recover(drop, "W1")
    expectAllOnce(drop, ["W1"])
    return killed
  } finally {
    await drop.remove()
  }
}

describe("a worker killed while it writes an order", () => {
  it.each(scale() > 1 ? [1, 2] : [1])(
    "before any call of the file system, %i in a row, has it arrive once",
    async (deaths) => {
      let calls = 0
      for (let first = 1; first < TOO_MANY_CALLS; first += AT_ONCE * STEP) {
        const next = Array.from({ length: AT_ONCE }, (_, i) => first + i * STEP)
        const killed = await Promise.all(
          next.map((call) => dieAt(call, deaths))
        )
        calls += killed.filter(Boolean).length
        if (killed.includes(false)) {
          break
        }
      }
      // Fewer would mean that the calls were not those of the driver.
      expect(calls * STEP).toBeGreaterThan(50)
    },
    600_000
  )

  it("at any time, with an ERP that never waits, has all orders arrive once", async () => {
    const drop = await openDropFolder()
    const keys = Array.from({ length: 20 * scale() }, (_, i) => `W${i}`)
    const documents = keys.map((key) => documentFor(key).toSend)
    const ends: string[] = []
    while (ends.at(-1) !== "done") {
      const worker = startWorker(drop, { code, documents })
      const lastSeen = drop.taken.length + 1 + Math.floor(Math.random() * 9)
      const end = endOfWorker(worker)
      while (worker.exitCode === null && worker.signalCode === null) {
        await drop.takeFiles()
        if (drop.taken.length >= lastSeen) {
          worker.kill("SIGKILL")
        }
        await sleep(Math.random() * 3)
      }
      ends.push(await end)
    }
    await drop.takeFiles()
    expect(ends.length).toBeGreaterThan(3)
    expectAllOnce(drop, keys)
    await drop.remove()
  }, 600_000)
})
