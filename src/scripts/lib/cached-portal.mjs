import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { Failure } from "./failure.mjs"
import { remove } from "./files.mjs"
import { portalFingerprint } from "./fingerprint.mjs"
import { root } from "./paths.mjs"
import { buildPortal } from "./portal.mjs"

/** `src/api/middlewares/portal/build.ts` reads it there. */
const folder = path.join(root, ".cache/portal")
const STAMP = ".fingerprint"
const script = path.join(root, "src/scripts/build-portal.mjs")

function isFresh() {
  const stamp = path.join(folder, STAMP)
  return (
    fs.existsSync(stamp) &&
    fs.readFileSync(stamp, "utf8") === portalFingerprint()
  )
}

/** Builds beside the folder, so that a server that runs misses it for an instant only. */
export async function storePortal() {
  const draft = `${folder}-${process.pid}`
  const stamp = portalFingerprint()
  try {
    const described = await buildPortal(draft)
    fs.writeFileSync(path.join(draft, STAMP), stamp)
    remove(folder)
    fs.renameSync(draft, folder)
    return described
  } finally {
    remove(draft)
  }
}

/**
 * Builds the portal that an application from source serves, if it changed.
 * @param {(child: import("node:child_process").ChildProcess) => void} onChild
 * @returns {Promise<string>} what came of it, for people
 * @throws {Failure} with what the build says
 */
export async function ensurePortal(onChild) {
  if (isFresh()) {
    return "unchanged"
  }
  const child = spawn(process.execPath, [script], {
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
    throw new Failure(`The portal cannot be built:\n\n${output.trim()}`)
  }
  return "built"
}
