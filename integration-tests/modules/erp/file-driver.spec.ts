import {
  mkdir,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises"
import path from "node:path"
import { salesOrder } from "../../../src/modules/erp/__tests__/sales-order"
import { toUblOrder } from "../../../src/modules/erp/domain/to-ubl-order"
import { fileDriver } from "../../../src/modules/erp/drivers/file/file-driver"
import { scale } from "../../world"
import {
  documentFor,
  filesOf,
  openDropFolder,
  type DropWorld,
} from "./drop-folder"

let drop: DropWorld

beforeEach(async () => {
  drop = await openDropFolder()
})
afterEach(async () => {
  await drop.remove()
})

const failure = (outcome: string, message: string) => ({
  name: "ErpDriverError",
  outcome: expect.objectContaining({
    outcome,
    message: expect.stringContaining(message),
  }),
})

describe("an order in the drop folder", () => {
  it("is three complete files, and nothing of their making is left", async () => {
    const { toSend, reference } = documentFor("W1")
    expect(await fileDriver.find(reference, drop.context)).toBeNull()
    const sent = await fileDriver.send(toSend, drop.context)
    expect(sent).toEqual({
      external_reference: "W1.xml",
      detail: { directory: drop.directory, files: filesOf("W1") },
    })
    expect((await readdir(drop.directory)).sort()).toEqual(
      [...filesOf("W1"), ".staging", "archive"].sort()
    )
    expect(await readdir(path.join(drop.directory, ".staging"))).toEqual([])
    expect(await readFile(path.join(drop.directory, "W1.xml"), "utf8")).toBe(
      toUblOrder(salesOrder({ key: "W1" }))
    )
    expect(await fileDriver.find(reference, drop.context)).toEqual(sent)
  })

  it("appears once, also when the ERP takes the files at once", async () => {
    const { toSend, reference } = documentFor("W1")
    await fileDriver.send(toSend, drop.context)
    await drop.takeFiles()
    expect(await fileDriver.find(reference, drop.context)).toMatchObject({
      external_reference: "W1.xml",
    })
    await fileDriver.send(toSend, drop.context)
    await drop.takeFiles()
    expect(drop.taken.map(({ name }) => name).sort()).toEqual(filesOf("W1"))
  })

  it("appears once when several workers send it, and the ERP never waits", async () => {
    const keys = Array.from({ length: 15 * scale() }, (_, i) => `W${i}`)
    const closing = new AbortController()
    const erp = (async () => {
      while (!closing.signal.aborted) {
        await drop.takeFiles()
        await new Promise(setImmediate)
      }
    })()
    for (const key of keys) {
      const { toSend, reference } = documentFor(key)
      await Promise.allSettled(
        Array.from({ length: 5 }, () => fileDriver.send(toSend, drop.context))
      )
      expect(await fileDriver.find(reference, drop.context)).not.toBeNull()
    }
    closing.abort()
    await erp
    await drop.takeFiles()
    expect(drop.taken.map(({ name }) => name).sort()).toEqual(
      keys.flatMap(filesOf).sort()
    )
    for (const { name, content } of drop.taken) {
      expect(content).toMatch(name.endsWith("xml") ? /<\/Order>$/ : /\r\n$/)
    }
  })

  it("never replaces another order of the same key", async () => {
    await fileDriver.send(documentFor("W1").toSend, drop.context)
    const other = documentFor("W1", "another PO")
    const refusal = failure("business", "under the key W1")
    await expect(
      fileDriver.find(other.reference, drop.context)
    ).rejects.toMatchObject(refusal)
    await expect(
      fileDriver.send(other.toSend, drop.context)
    ).rejects.toMatchObject(refusal)
    expect(
      await readFile(path.join(drop.directory, "W1-header.csv"), "utf8")
    ).toContain("PO-7")
  })

  it("never replaces a stranger's file", async () => {
    await writeFile(path.join(drop.directory, "W1.xml"), "a stranger's")
    const { toSend, reference } = documentFor("W1")
    await expect(fileDriver.send(toSend, drop.context)).rejects.toMatchObject(
      failure("business", "W1.xml is already in")
    )
    expect(await fileDriver.find(reference, drop.context)).toBeNull()
    expect(await readFile(path.join(drop.directory, "W1.xml"), "utf8")).toBe(
      "a stranger's"
    )
    await rm(path.join(drop.directory, "W1.xml"))
    await fileDriver.send(toSend, drop.context)
    await drop.takeFiles()
    expect(drop.taken.map(({ name }) => name).sort()).toEqual(filesOf("W1"))
  })

  it("stays in its folder, whatever the key says", async () => {
    const { toSend } = documentFor("../W1")
    await expect(fileDriver.send(toSend, drop.context)).rejects.toMatchObject({
      code: "b2b.transmission.key_malformed",
    })
    expect(await readdir(drop.root)).toEqual(["drop", "erp"])
  })
})

describe("a drop folder", () => {
  it("that is not there is waited for, and not made", async () => {
    await rm(drop.directory, { recursive: true })
    const { toSend, reference } = documentFor("W1")
    const refusal = failure("transient", "does not exist. Mount or create it")
    await expect(
      fileDriver.find(reference, drop.context)
    ).rejects.toMatchObject(refusal)
    await expect(fileDriver.send(toSend, drop.context)).rejects.toMatchObject(
      refusal
    )
    await mkdir(drop.directory)
    await fileDriver.send(toSend, drop.context)
    expect(await fileDriver.find(reference, drop.context)).not.toBeNull()
  })

  it("that is a file is refused in a sentence", async () => {
    await rm(drop.directory, { recursive: true })
    await writeFile(drop.directory, "")
    await expect(
      fileDriver.send(documentFor("W1").toSend, drop.context)
    ).rejects.toMatchObject(failure("transient", "is not a folder"))
  })

  it("may be named absolutely, or by a link", async () => {
    const link = path.join(drop.root, "link")
    await symlink(drop.directory, link)
    const context = { ...drop.context, config: { directory: link } }
    await fileDriver.send(documentFor("W1").toSend, context)
    expect(await readdir(drop.directory)).toContain("W1.xml")
  })
})

describe("a time-out", () => {
  it("stops between two files, and the next attempt writes the rest", async () => {
    const { toSend, reference } = documentFor("W1")
    await expect(
      fileDriver.send(toSend, { ...drop.context, signal: AbortSignal.abort() })
    ).rejects.toMatchObject(failure("transient", "aborted"))
    expect(await fileDriver.find(reference, drop.context)).toBeNull()
    await fileDriver.send(toSend, drop.context)
    await drop.takeFiles()
    expect(drop.taken.map(({ name }) => name).sort()).toEqual(filesOf("W1"))
  })
})
