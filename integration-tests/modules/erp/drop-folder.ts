import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import type {
  DocumentReference,
  ErpDriverContext,
} from "../../../src/modules/erp"
import { salesOrder } from "../../../src/modules/erp/__tests__/sales-order"
import { documentHash } from "../../../src/modules/erp/domain/document-hash"

/** A drop folder on disk, and an ERP that takes its files elsewhere. */
export type DropWorld = {
  root: string
  directory: string
  context: ErpDriverContext
  /** Moves away all that is in the drop folder, as an ERP's import does. */
  takeFiles(): Promise<void>
  /** What the ERP was given so far: name and content, in its order. */
  taken: { name: string; content: string }[]
  remove(): Promise<void>
}

export async function openDropFolder(): Promise<DropWorld> {
  const root = await mkdtemp(path.join(os.tmpdir(), "b2b-drop-"))
  const directory = path.join(root, "drop")
  const inbox = path.join(root, "erp")
  await mkdir(directory)
  await mkdir(inbox)
  const taken: DropWorld["taken"] = []
  return {
    root,
    directory,
    taken,
    context: {
      connection: { id: "conn_1", code: "erp" },
      config: { directory: "drop" },
      signal: new AbortController().signal,
      data_directory: root,
    },
    async takeFiles() {
      const entries = await readdir(directory, { withFileTypes: true })
      for (const { name } of entries.filter((entry) => entry.isFile())) {
        const mine = path.join(inbox, `${taken.length}-${name}`)
        await rename(path.join(directory, name), mine)
        taken.push({ name, content: await readFile(mine, "utf8") })
      }
    },
    remove: () => rm(root, { recursive: true }),
  }
}

/** An order to send, with the reference by which an ERP is asked for it. */
export function documentFor(key: string, po_number = "PO-7") {
  const document = salesOrder({ key, po_number })
  const reference: DocumentReference = {
    key,
    kind: "order",
    payload_hash: documentHash(document),
  }
  return { reference, toSend: { ...reference, document } }
}

export function filesOf(key: string): string[] {
  return [`${key}-header.csv`, `${key}-lines.csv`, `${key}.xml`]
}
