import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { Failure } from "./failure.mjs"
import { remove } from "./files.mjs"
import { root } from "./paths.mjs"

/**
 * Web pages that are built once, and again when their sources change.
 * @typedef {object} CachedBuild
 * @property {string} name for people
 * @property {string} folder where a server reads the pages
 * @property {string} script builds and stores them
 * @property {() => string} fingerprint of what they are built from
 */

const STAMP = ".fingerprint"

/** @param {CachedBuild} build */
function isFresh({ folder, fingerprint }) {
  const stamp = path.join(folder, STAMP)
  return (
    fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === fingerprint()
  )
}

/**
 * Builds beside the folder, so that a server that runs misses it for an instant only.
 * @template T
 * @param {CachedBuild} build
 * @param {(folder: string) => Promise<T>} make
 * @returns {Promise<T>} what `make` says
 */
export async function store({ folder, fingerprint }, make) {
  const draft = `${folder}-${process.pid}`
  const stamp = fingerprint()
  try {
    const made = await make(draft)
    fs.writeFileSync(path.join(draft, STAMP), stamp)
    remove(folder)
    fs.renameSync(draft, folder)
    return made
  } finally {
    remove(draft)
  }
}

/**
 * Builds if a source changed, in a process of its own.
 * @param {CachedBuild} build
 * @param {(child: import("node:child_process").ChildProcess) => void} onChild
 * @returns {Promise<string>} what came of it, for people
 * @throws {Failure} with what the build says
 */
export async function ensureBuilt(build, onChild) {
  if (isFresh(build)) {
    return "unchanged"
  }
  const child = spawn(process.execPath, [build.script], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  })
  onChild(child)
  let output = ""
  const collect = (/** @type {Buffer} */ chunk) => {
    output += chunk.toString()
  }
  child.stdout.on("data", collect)
  child.stderr.on("data", collect)
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", resolve)
  })
  if (code !== 0) {
    throw new Failure(`The ${build.name} cannot be built:\n\n${output.trim()}`)
  }
  return "built"
}
