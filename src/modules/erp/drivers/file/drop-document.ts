import { mkdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { DocumentReference } from "../../types"
import { driverError } from "../driver-error"
import { codeOf } from "../error-facts"
import {
  archiveOnce,
  isPublished,
  publishOnce,
  removeStaged,
  type DropFolder,
} from "./publish-once"

export type DroppedFile = { name: string; content: string }

/**
 * Whether a document's last file is published, and so all of them.
 * @throws ErpDriverError `business` where another document has the key
 */
export async function isDropped(
  folder: DropFolder,
  reference: DocumentReference,
  lastName: string
): Promise<boolean> {
  await makeInnerFolders(folder)
  const known = await archivedHash(folder, reference.key)
  if (known === null) {
    return false
  }
  assertSameDocument(known, reference)
  return await isPublished(folder, lastName)
}

/**
 * Publishes a document's files one after the other, each of them once.
 * @throws ErpDriverError `business` where another document has the key
 */
export async function dropDocument(
  folder: DropFolder,
  reference: DocumentReference,
  files: DroppedFile[],
  signal: AbortSignal
): Promise<void> {
  const { key, payload_hash } = reference
  await makeInnerFolders(folder)
  // The hash decides whose key this is before anything is published, and not
  // the files' content: a newer version of ours may write that differently.
  await archiveOnce(folder, hashName(key), payload_hash)
  assertSameDocument(await archivedHash(folder, key), reference)
  for (const { name, content } of files) {
    signal.throwIfAborted()
    await publishOnce(folder, name, content)
  }
  for (const name of [...files.map((file) => file.name), hashName(key)]) {
    await removeStaged(folder, name)
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

function hashName(key: string): string {
  return `${key}.sha256`
}
