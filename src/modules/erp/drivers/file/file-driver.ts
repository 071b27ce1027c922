import { mkdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { toCsvPair } from "../../domain/to-csv-pair"
import { toUblOrder } from "../../domain/to-ubl-order"
import { assertTransmissionKey } from "../../domain/transmission-key"
import type {
  DocumentReference,
  DocumentToSend,
  ErpDocument,
  ErpDriver,
  ErpDriverContext,
} from "../../types"
import { driverError } from "../driver-error"
import { dropFolderOf, readFileConfig } from "./file-config"
import { toFileError } from "./file-errors"
import {
  archiveOnce,
  codeOf,
  isPublished,
  publishOnce,
  removeStaged,
  type DropFolder,
} from "./publish-once"

/**
 * Writes each order into a folder that an ERP imports from: `<key>-header.csv`
 * and `<key>-lines.csv`, and `<key>.xml` (UBL) last, so that who waits for the
 * XML finds all three. A file appears there once, complete, and never again,
 * also when the ERP has taken it. `archive/` inside the folder is the memory of
 * that: keep it.
 */
export const fileDriver: ErpDriver = {
  identifier: "file",
  capabilities: { kinds: ["order"], verifies_by_find: true },
  validateConfig: (config) => {
    readFileConfig(config)
  },
  find: (reference, context) =>
    inFolder(context, (folder) => find(folder, reference)),
  send: (document, context) =>
    inFolder(context, (folder) => send(folder, document, context.signal)),
}

async function inFolder<T>(
  context: ErpDriverContext,
  work: (folder: DropFolder) => Promise<T>
): Promise<T> {
  const folder = dropFolderOf(context)
  try {
    return await work(folder)
  } catch (error) {
    throw toFileError(error, folder.drop)
  }
}

async function find(
  folder: DropFolder,
  reference: DocumentReference
): Promise<ErpDocument | null> {
  const { key } = reference
  assertTransmissionKey(key)
  await makeInnerFolders(folder)
  const known = await archivedHash(folder, key)
  if (known === null) {
    return null
  }
  assertSameDocument(known, reference)
  // The XML comes last: once it is published, so are the others.
  return (await isPublished(folder, xmlName(key)))
    ? {
        external_reference: xmlName(key),
        detail: { directory: folder.drop, files: fileNames(key) },
      }
    : null
}

async function send(
  folder: DropFolder,
  { document, ...reference }: DocumentToSend,
  signal: AbortSignal
): Promise<ErpDocument> {
  const { key } = reference
  assertTransmissionKey(key)
  await makeInnerFolders(folder)
  // The hash decides whose key this is before anything is published, and not
  // the files' content: a newer version of ours may write that differently.
  await archiveOnce(folder, hashName(key), reference.payload_hash)
  assertSameDocument(await archivedHash(folder, key), reference)
  const { header, lines } = toCsvPair(document)
  const contents = [header, lines, toUblOrder(document)]
  const names = fileNames(key)
  for (const [index, name] of names.entries()) {
    signal.throwIfAborted()
    await publishOnce(folder, name, contents[index] ?? "")
  }
  for (const name of [...names, hashName(key)]) {
    await removeStaged(folder, name)
  }
  return {
    external_reference: xmlName(key),
    detail: { directory: folder.drop, files: names },
  }
}

/** Never the drop folder itself: it may be a share that is not mounted now. */
async function makeInnerFolders(folder: DropFolder): Promise<void> {
  for (const path of [folder.staging, folder.archive]) {
    try {
      await mkdir(path)
    } catch (error) {
      if (codeOf(error) !== "EEXIST") {
        throw error
      }
    }
  }
}

async function archivedHash(
  folder: DropFolder,
  key: string
): Promise<string | null> {
  try {
    return await readFile(join(folder.archive, hashName(key)), "utf8")
  } catch (error) {
    if (codeOf(error) === "ENOENT") {
      return null
    }
    throw error
  }
}

function assertSameDocument(
  known: string | null,
  reference: DocumentReference
): void {
  if (known !== reference.payload_hash) {
    throw driverError(
      "business",
      `Another document was already written under the key ${reference.key}. Two shops, or a restored backup, use the same numbers and the same folder.`
    )
  }
}

function fileNames(key: string): string[] {
  return [`${key}-header.csv`, `${key}-lines.csv`, xmlName(key)]
}

function xmlName(key: string): string {
  return `${key}.xml`
}

function hashName(key: string): string {
  return `${key}.sha256`
}
