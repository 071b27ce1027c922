import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { Failure } from "../lib/failure.mjs"
import { root } from "../lib/paths.mjs"
import { runNpm } from "./commands.mjs"

const BUILT = ".medusa/server/src"

/** Every file of the tarball is one of these. */
const ALLOWED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^docs\/[\w./-]+\.(md|svg)$/,
  /^\.medusa\/server\/src\/admin\/index\.(js|mjs)$/,
  /^\.medusa\/server\/src\/[\w./[\]-]+\.(js|d\.ts)$/,
  /^\.medusa\/server\/src\/portal\/index\.html$/,
  /^\.medusa\/server\/src\/portal\/assets\/[\w.-]+-[\w-]{8}\.(js|css|svg|png|woff2?)(\.br|\.gz)?$/,
  /^\.medusa\/server\/src\/scripts\/demo-data\/[\w-]+\.(csv|json)$/,
]
const FORBIDDEN = /\.spec\.|__tests__|\.tsx$|medusa-config|node_modules/

/** @param {string} folder below the root @returns {string[]} */
function filesIn(folder) {
  return fs.readdirSync(path.join(root, folder))
}

/** @returns {string[]} what a merchant's application cannot do without */
function required() {
  return [
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    `${BUILT}/workflows/index.js`,
    `${BUILT}/options.js`,
    `${BUILT}/api/middlewares.js`,
    `${BUILT}/admin/index.mjs`,
    `${BUILT}/portal/index.html`,
    `${BUILT}/scripts/seed.js`,
    ...filesIn("src/modules").map(
      (name) => `${BUILT}/modules/${name}/index.js`
    ),
    ...filesIn("src/providers").map(
      (name) => `${BUILT}/providers/${name}/index.js`
    ),
    ...filesIn("src/scripts/demo-data")
      .filter((name) => !name.endsWith(".md"))
      .map((name) => `${BUILT}/scripts/demo-data/${name}`),
  ]
}

/** @param {string[]} files of the tarball */
function checkNames(files) {
  const wrong = files.filter(
    (file) =>
      FORBIDDEN.test(file) || !ALLOWED.some((pattern) => pattern.test(file))
  )
  const missing = required().filter((file) => !files.includes(file))
  if (wrong.length > 0 || missing.length > 0) {
    throw new Failure(
      `The tarball is not what it should be. Too much: ` +
        `${wrong.join(", ") || "nothing"}. Missing: ` +
        `${missing.join(", ") || "nothing"}.`
    )
  }
}

const SOURCE_MAP = /sourceMappingURL=data:[^,]*;base64,([\w+/=]+)/g

/** @param {string} text @returns {string} with its source maps decoded */
function readable(text) {
  return text.replace(SOURCE_MAP, (_, map) =>
    Buffer.from(map, "base64").toString()
  )
}

/** @param {string} folder of the unpacked package @param {string[]} files */
function checkNoMachinePaths(folder, files) {
  const traces = [root, os.homedir()].filter((trace) => trace.length > 5)
  for (const file of files) {
    const text = readable(fs.readFileSync(path.join(folder, file), "utf8"))
    const trace = traces.find((candidate) => text.includes(candidate))
    if (trace) {
      throw new Failure(
        `${file} in the tarball tells of this machine: ${trace}`
      )
    }
  }
}

/**
 * Packs what `npm run build` left.
 * @param {string} folder where the tarball goes
 * @param {Omit<import("./commands.mjs").Command, "cwd">} command
 * @returns {Promise<{ file: string, files: string[], bytes: number }>}
 */
export async function pack(folder, command) {
  // npm's JSON comes alone on stdout, and the log has its notices too.
  const text = await runNpm(
    ["pack", "--json", "--silent", `--pack-destination=${folder}`],
    { ...command, cwd: root }
  )
  const json = text.slice(text.indexOf("["), text.lastIndexOf("]") + 1)
  const [packed] = JSON.parse(json)
  return {
    file: path.join(folder, packed.filename),
    files: packed.files.map((/** @type {{ path: string }} */ { path }) => path),
    bytes: packed.size,
  }
}

/**
 * @param {string} installed folder of the installed package
 * @param {string[]} files
 */
export function checkContents(installed, files) {
  checkNames(files)
  checkNoMachinePaths(installed, files)
}
