import fs from "node:fs"
import path from "node:path"
import { remove } from "./files.mjs"
import { discardPostgres } from "./postgres.mjs"
import { postgresHome } from "./postgres-home.mjs"
import { isAlive } from "./processes.mjs"

/**
 * A stopped cluster is a folder, so a prepared one is kept and copied: a test
 * run gets a fresh server in a fraction of a second.
 */

const RUN = /^test-run-(\d+)$/
const COPY = /^test-cache-|^test-.*\.tmp$/
const HOUR = 3_600_000

/** @returns {string} the cluster of this process's test run */
export const runName = () => `test-run-${process.pid}`
/** @param {string} key */
export const cacheName = (key) => `test-cache-${key}`

/** @param {string} name */
export function clusterFolder(name) {
  return path.join(postgresHome().parent, name)
}

/** @param {string} folder @param {number} uid @param {number} gid */
function giveTo(folder, uid, gid) {
  fs.chownSync(folder, uid, gid)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      giveTo(file, uid, gid)
    } else {
      fs.lchownSync(file, uid, gid)
    }
  }
}

/**
 * Copies a stopped cluster; nobody sees half a copy.
 * @param {string} from
 * @param {string} to
 */
export function copyCluster(from, to) {
  const target = clusterFolder(to)
  const draft = `${target}.${process.pid}.tmp`
  remove(draft)
  fs.cpSync(clusterFolder(from), draft, { recursive: true })
  const { uid, gid } = postgresHome().identity
  if (uid !== undefined && gid !== undefined) {
    giveTo(draft, uid, gid)
  }
  if (fs.existsSync(target)) {
    // Another run was as fast; its copy is as good.
    remove(draft)
  } else {
    fs.renameSync(draft, target)
  }
}

/**
 * Removes what killed test runs left, their servers too, and copies made from
 * an older state of the repository.
 * @param {string} key of the copy to keep
 */
export async function discardLeftovers(key) {
  const { parent } = postgresHome()
  for (const name of fs.readdirSync(parent)) {
    const run = RUN.exec(name)
    if (run && !isAlive(Number(run[1]))) {
      await discardPostgres(name)
    }
    const file = path.join(parent, name)
    const madeAt = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (
      COPY.test(name) &&
      name !== cacheName(key) &&
      Date.now() - madeAt > HOUR
    ) {
      remove(file)
    }
  }
}
