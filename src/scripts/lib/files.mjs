import fs from "node:fs"
import path from "node:path"

/**
 * @param {string} file
 * @returns {any} undefined when there is no file, or none that can be read
 */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

/**
 * Replaces the file in one step, so that a crash leaves the old or the new one.
 * Only the owner may read it: run.json and ready.json hold a password.
 * @param {string} file
 * @param {unknown} value
 */
export function writeJson(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.tmp`
  fs.writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, {
    mode: 0o600,
  })
  fs.renameSync(draft, file)
}

/** @param {string} target a file or folder, which need not exist */
export function remove(target) {
  fs.rmSync(target, { recursive: true, force: true, maxRetries: 3 })
}
