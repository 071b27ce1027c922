import path from "node:path"
import { fileURLToPath } from "node:url"

const here = path.dirname(fileURLToPath(import.meta.url))

/** The repository: plugin and runnable application in one. */
export const root = path.resolve(here, "../../..")

/** Everything that running leaves behind; ignored by git. */
export const dataDirectory = path.resolve(
  root,
  process.env.B2B_DATA_DIR ?? ".data"
)

export const runFile = path.join(dataDirectory, "run.json")
export const demoFile = path.join(dataDirectory, "demo.json")
export const serverLog = path.join(dataDirectory, "server.log")

/** Preloaded into every child, so that none outlives a killed parent. */
export const stopWithParent = path.join(here, "stop-with-parent.mjs")

/** @param {string} file */
export function fromRoot(file) {
  const relative = path.relative(root, file)
  return relative.startsWith("..") ? file : relative
}
