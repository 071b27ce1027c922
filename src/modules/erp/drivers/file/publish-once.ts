import { randomUUID } from "node:crypto"
import { link, lstat, open, readdir, rename, unlink } from "node:fs/promises"
import { join } from "node:path"
import { codeOf } from "../error-facts"

export type DropFolder = {
  /** Where the ERP takes its files from. */
  drop: string
  /** Files that are not published yet, on the same file system. */
  staging: string
  /** One more hard link of every file ever published. */
  archive: string
}

/** A file that somebody else put where ours has to go. */
export class NameTakenError extends Error {}

/**
 * Publishes a file in the drop folder once, whatever dies in between and
 * however many workers try at the same time:
 * 1. write it under a name that nobody else uses, in the staging folder;
 * 2. link it into the archive, which only one worker can (the others' copies
 *    are thrown away): from now on this very file is the one to be published;
 * 3. rename it into the drop folder, which can happen once: its staged name is
 *    used up, and no other staged file is ever the archived one.
 * So "archived, and no longer staged" means published, even after the ERP has
 * taken the file. Each step is on disk before the next one begins.
 */
export async function publishOnce(
  folder: DropFolder,
  name: string,
  content: string
): Promise<void> {
  if (!(await exists(join(folder.archive, name)))) {
    await archiveOnce(folder, name, content)
  }
  const staged = await stagedFile(folder, name)
  if (staged === null) {
    return
  }
  await assertNameFree(folder, name)
  await ignoring("ENOENT", rename(staged, join(folder.drop, name)))
  await syncFolder(folder.drop)
  await syncFolder(folder.staging)
}

/** A rename would replace a stranger's file without a word. */
async function assertNameFree(folder: DropFolder, name: string): Promise<void> {
  const standing = await identity(join(folder.drop, name))
  const ours = await identity(join(folder.archive, name))
  if (standing !== null && standing !== ours) {
    throw new NameTakenError(
      `${name} is already in the drop folder, and it is not ours.`
    )
  }
}

/** Whether this file has been published, by anyone at any time. */
export async function isPublished(
  folder: DropFolder,
  name: string
): Promise<boolean> {
  return (
    (await exists(join(folder.archive, name))) &&
    (await stagedFile(folder, name)) === null
  )
}

/**
 * Archives a file unless the archive has one of that name, and leaves it
 * staged. Of several workers, one archives its copy.
 */
export async function archiveOnce(
  folder: DropFolder,
  name: string,
  content: string
): Promise<void> {
  const staged = join(folder.staging, `${name}.${randomUUID()}`)
  await writeDurably(staged, content)
  // Were the archive on disk before the staged name, a power cut between the
  // two would leave a file that looks published and never was.
  await syncFolder(folder.staging)
  try {
    await link(staged, join(folder.archive, name))
  } catch (error) {
    await ignoring("ENOENT", unlink(staged))
    if (codeOf(error) !== "EEXIST") {
      throw error
    }
  }
  await syncFolder(folder.archive)
}

/** Removes what dead workers left of files that have long been published. */
export async function removeStaged(
  folder: DropFolder,
  name: string
): Promise<void> {
  for (const path of await stagedCopies(folder, name)) {
    await ignoring("ENOENT", unlink(path))
  }
}

async function stagedFile(
  folder: DropFolder,
  name: string
): Promise<string | null> {
  const archived = await identity(join(folder.archive, name))
  for (const path of await stagedCopies(folder, name)) {
    if ((await identity(path)) === archived) {
      return path
    }
  }
  return null
}

async function stagedCopies(
  folder: DropFolder,
  name: string
): Promise<string[]> {
  const names = await readdir(folder.staging)
  return names
    .filter((entry) => entry.startsWith(`${name}.`))
    .map((entry) => join(folder.staging, entry))
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, "wx")
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r")
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function exists(path: string): Promise<boolean> {
  return (await identity(path)) !== null
}

/** Equal for two names of one file; null where the name does not exist. */
async function identity(path: string): Promise<string | null> {
  const file = await ignoring("ENOENT", lstat(path, { bigint: true }))
  return file && [file.dev, file.ino].join(":")
}

/** The result, or null where the call failed with this very code. */
async function ignoring<T>(code: string, call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (codeOf(error) === code) {
      return null
    }
    throw error
  }
}
