import { spawn, type ChildProcess } from "node:child_process"
import { randomUUID } from "node:crypto"
import { once } from "node:events"
import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { transformFileSync } from "@swc/core"
import { toCsvPair } from "../../../src/modules/erp/domain/to-csv-pair"
import { toUblOrder } from "../../../src/modules/erp/domain/to-ubl-order"
import type { DocumentToSend } from "../../../src/modules/erp"
import { dropFolderOf } from "../../../src/modules/erp/drivers/file/file-config"
import { filesOf, type DropWorld } from "./drop-folder"

const SOURCE = path.resolve(__dirname, "../../../src/modules/erp")
const FILES = [
  "drivers/driver-error",
  "drivers/error-facts",
  "drivers/file/drop-document",
  "drivers/file/publish-once",
]

/** What writes into drop folders, without Medusa: it starts in no time. */
export function compileWorker(target: string): string {
  for (const file of FILES) {
    const { code } = transformFileSync(path.join(SOURCE, `${file}.ts`), {
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    })
    const compiled = path.join(target, `${file}.js`)
    mkdirSync(path.dirname(compiled), { recursive: true })
    writeFileSync(compiled, code)
  }
  return target
}

type Job = {
  code: string
  documents: DocumentToSend[]
  /** The call of the file system that it does not survive; none: it does. */
  kill_before?: number
}

export function startWorker(drop: DropWorld, job: Job): ChildProcess {
  const documents = job.documents.map(({ document, ...reference }) => {
    const { header, lines } = toCsvPair(document)
    const contents = [header, lines, toUblOrder(document)]
    const files = filesOf(reference.key).map((name, index) => ({
      name,
      content: contents[index],
    }))
    return { reference, files }
  })
  const jobFile = path.join(drop.root, `job-${randomUUID()}.json`)
  const folder = dropFolderOf(drop.context)
  writeFileSync(jobFile, JSON.stringify({ ...job, documents, folder }))
  return spawn(
    process.execPath,
    [path.join(__dirname, "worker-process.cjs"), jobFile],
    { stdio: ["ignore", "ignore", "inherit"] }
  )
}

/** How it ended: by the kill, or by itself when all was written. */
export async function endOfWorker(
  worker: ChildProcess
): Promise<"killed" | "done"> {
  const [code, signal] = (await once(worker, "exit")) as [number, string]
  if (signal === "SIGKILL") {
    return "killed"
  }
  if (code !== 0) {
    throw new Error(`The worker failed with exit code ${code}.`)
  }
  return "done"
}
