import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { root } from "./paths.mjs"

/** @param {string} target @returns {string[]} */
function filesBelow(target) {
  const stat = fs.statSync(target, { throwIfNoEntry: false })
  if (!stat) {
    return []
  }
  if (stat.isFile()) {
    return [target]
  }
  return fs
    .readdirSync(target)
    .sort()
    .flatMap((name) => filesBelow(path.join(target, name)))
}

/** Specs, and these scripts, leave no trace in a database. */
const IRRELEVANT = /\.spec\.ts$|\.mjs$/

/**
 * A hash of the names and contents of files and folders in the repository.
 * @param {string[]} targets relative to the root; missing ones count as empty
 */
function fingerprint(targets) {
  const hash = createHash("sha256")
  for (const target of targets) {
    for (const file of filesBelow(path.join(root, target))) {
      if (!IRRELEVANT.test(file)) {
        hash.update(`${path.relative(root, file)}\0`)
        hash.update(fs.readFileSync(file))
      }
    }
  }
  return hash.digest("hex").slice(0, 16)
}

function modulePaths(/** @type {string} */ folder) {
  const modules = path.join(root, "src/modules")
  return fs.existsSync(modules)
    ? fs
        .readdirSync(modules)
        .sort()
        .map((name) => `src/modules/${name}/${folder}`)
    : []
}

/** Changes when `medusa db:migrate` might have something to do. */
export function schemaFingerprint() {
  return fingerprint([
    ...modulePaths("models"),
    ...modulePaths("migrations"),
    "src/links",
    "src/search",
    "src/migration-scripts",
    "medusa-config.ts",
    "package-lock.json",
  ])
}

/** Changes when the demo data do. */
export function seedFingerprint() {
  return fingerprint(["src/scripts"])
}

/** Changes when the portal's build would. */
export function portalFingerprint() {
  return fingerprint(["src/portal", "package-lock.json"])
}

/** Changes when the dashboard's build would. */
export function dashboardFingerprint() {
  return fingerprint(["src/admin", "package-lock.json"])
}
