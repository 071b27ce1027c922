import fs from "node:fs"
import path from "node:path"
import { Failure } from "../lib/failure.mjs"
import { readJson } from "../lib/files.mjs"
import { runNode } from "./commands.mjs"

/** A bundle for browsers: it is the merchant's admin build that imports it. */
const BROWSER = "./admin"

/**
 * One exported path, with the names that its star can stand for.
 * @param {string} installed
 * @param {string} key
 * @param {unknown} target
 * @returns {string[]}
 */
function expand(installed, key, target) {
  if (typeof target !== "string" || !key.includes("*")) {
    return [key]
  }
  const [before = "", after = ""] = target.split("*")
  const names = fs
    .readdirSync(path.join(installed, before))
    .filter((name) => fs.existsSync(path.join(installed, before, name + after)))
  if (names.length === 0) {
    throw new Failure(`Nothing in the package stands behind "${key}".`)
  }
  return names.map((name) => key.replace("*", name))
}

/** Runs in the application, which has no part in our repository. */
const PROBE = `
const { createRequire } = require("node:module")
const fromHere = createRequire(__filename)
async function main() {
  for (const specifier of process.argv.slice(2)) {
    const file = fromHere.resolve(specifier)
    if (specifier.endsWith("/admin")) continue
    const isJson = file.endsWith(".json")
    const required = fromHere(specifier)
    const imported = isJson ? required : await import(specifier)
    if (Object.keys(required).length === 0 || Object.keys(imported).length === 0) {
      throw new Error(specifier + " exports nothing")
    }
    if (!isJson && !require("node:fs").existsSync(file.replace(/\\.js$/, ".d.ts"))) {
      throw new Error(specifier + " has no types")
    }
    console.log(specifier, Object.keys(required).length)
  }
}
main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1) })
`

/**
 * Imports every path that the installed package exports, as a merchant's code
 * would.
 * @param {string} app
 * @param {string} name of the package
 * @param {Omit<import("./commands.mjs").Command, "cwd">} command
 * @returns {Promise<number>} how many
 */
export async function importExportedPaths(app, name, command) {
  const installed = path.join(app, "node_modules", name)
  const manifest = readJson(path.join(installed, "package.json"))
  const specifiers = Object.entries(manifest.exports)
    .flatMap(([key, target]) => expand(installed, key, target))
    .map((key) => name + key.slice(1))
  const browser = Object.values(manifest.exports[BROWSER])
  const missing = browser.filter(
    (file) => !fs.existsSync(path.join(installed, String(file)))
  )
  if (missing.length > 0) {
    throw new Failure(`"${BROWSER}" names missing files: ${missing.join(", ")}`)
  }
  const probe = path.join(app, "import-exported-paths.cjs")
  fs.writeFileSync(probe, PROBE)
  await runNode(probe, specifiers, { ...command, cwd: app })
  fs.rmSync(probe)
  return specifiers.length
}
