// Runs before `npm start` and `npm test`, on a fresh clone too: node: imports only.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { Failure, printFailure } from "./lib/failure.mjs"
import { hasNativePostgres, mendSymlinks } from "./lib/native-postgres.mjs"
import { root } from "./lib/paths.mjs"

const nodeModules = path.join(root, "node_modules")
const lockFile = path.join(root, "package-lock.json")
const stampFile = path.join(nodeModules, ".installed-by-bootstrap")
/** npm writes this one last, so it is missing after an aborted install. */
const installedLock = path.join(nodeModules, ".package-lock.json")

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const fits =
    (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) {
    throw new Failure(
      `Node ${process.versions.node} is too old or an odd one: Medusa needs ` +
        `20.19 or later 20.x, or 22.12 and later. Install one of these and run ` +
        `the command again.`
    )
  }
}

function lockHash() {
  const lock = fs.existsSync(lockFile) ? fs.readFileSync(lockFile) : ""
  return createHash("sha256").update(lock).digest("hex")
}

/** @param {string} file */
function modifiedAt(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function isStamped() {
  return (
    fs.existsSync(stampFile) &&
    fs.readFileSync(stampFile, "utf8") === lockHash()
  )
}

/** The second sign is for packages that somebody installed by hand. */
function isInstalled() {
  return (
    fs.existsSync(installedLock) &&
    (isStamped() || modifiedAt(installedLock) >= modifiedAt(lockFile))
  )
}

function install() {
  process.stdout.write("Installing packages (half a minute or so) ...\n")
  // Everything that runs the demo and the tests is a dev dependency.
  const args = ["install", "--include=dev", "--no-audit", "--no-fund"]
  const npm = process.env.npm_execpath ?? ""
  const result = /npm-cli\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], {
        cwd: root,
        stdio: "inherit",
      })
    : spawnSync("npm", args, {
        cwd: root,
        stdio: "inherit",
        shell: process.platform === "win32",
      })
  if (result.status !== 0) {
    throw new Failure(
      "npm install failed; its own message is above. Put that right, then run " +
        "the command again."
    )
  }
}

try {
  checkNode()
  if (!isInstalled()) {
    install()
  }
  if (!isStamped()) {
    fs.writeFileSync(stampFile, lockHash())
  }
  if (hasNativePostgres()) {
    mendSymlinks()
  }
} catch (error) {
  printFailure(error)
  process.exit(1)
}
