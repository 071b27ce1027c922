import { execFileSync, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { Failure } from "./failure.mjs"
import { remove } from "./files.mjs"
import {
  hasNativePostgres,
  mendSymlinks,
  nativePackage,
} from "./native-postgres.mjs"
import { dataDirectory, root } from "./paths.mjs"
import { say } from "./progress.mjs"

/**
 * @typedef {{ uid?: number, gid?: number }} Identity
 * @typedef {object} PostgresHome
 * @property {string} binaries folder with initdb, postgres and pg_ctl
 * @property {string} parent folder for the clusters' own folders
 * @property {Identity} identity who PostgreSQL runs as; empty: whoever we are
 */

const isRoot = process.getuid?.() === 0

/** @param {string} user @returns {Required<Identity> | undefined} */
function identityOf(user) {
  try {
    const id = (/** @type {string} */ flag) =>
      Number(
        execFileSync("id", [flag, user], {
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
        })
      )
    return { uid: id("-u"), gid: id("-g") }
  } catch {
    return undefined
  }
}

/**
 * PostgreSQL refuses to run as root. We borrow a user rather than add one to
 * the machine: `nobody` is on every system that has no `postgres`.
 * @returns {Identity}
 */
function chooseIdentity() {
  if (!isRoot) {
    return {}
  }
  const identity = identityOf("postgres") ?? identityOf("nobody")
  if (!identity) {
    throw new Failure(
      "PostgreSQL does not run as root, and this machine has no user " +
        '"postgres" or "nobody" to run it as. Run the command as a normal ' +
        "user, or set DATABASE_URL to a PostgreSQL of yours."
    )
  }
  return identity
}

/** @param {string} folder @param {Identity} identity */
function mayEnter(folder, identity) {
  const stat = fs.statSync(folder)
  if (stat.uid === identity.uid) {
    return (stat.mode & 0o100) !== 0
  }
  if (stat.gid === identity.gid) {
    return (stat.mode & 0o010) !== 0
  }
  return (stat.mode & 0o001) !== 0
}

/** @param {string} folder @param {Identity} identity */
function isReachable(folder, identity) {
  for (let at = folder; ; at = path.dirname(at)) {
    if (!mayEnter(at, identity)) {
      return false
    }
    if (at === path.dirname(at)) {
      return true
    }
  }
}

/** @param {string} binaries @param {Identity} identity */
function canRun(binaries, identity) {
  const { status } = spawnSync(path.join(binaries, "postgres"), ["--version"], {
    ...identity,
    cwd: "/",
    stdio: "ignore",
  })
  return status === 0
}

/**
 * A folder of ours that every user may enter, outside the repository.
 * @param {string} base
 */
function ownFolderIn(base) {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 12)
  const folder = path.join(base, `medusa-plugin-b2b-${name}`)
  fs.mkdirSync(folder, { recursive: true })
  const stat = fs.lstatSync(folder)
  if (!stat.isDirectory() || stat.uid !== process.getuid?.()) {
    throw new Failure(
      `${folder} belongs to somebody else. Remove it and run again.`
    )
  }
  fs.chmodSync(folder, 0o755)
  return folder
}

/** @param {string} folder */
function letEverybodyRead(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      letEverybodyRead(file)
    } else if (entry.isFile()) {
      fs.chmodSync(file, fs.statSync(file).mode | 0o044)
    }
  }
  fs.chmodSync(folder, 0o755)
}

/** @param {string} native @param {string} folder @returns {string} */
function copyBinaries(native, folder) {
  const { version } = JSON.parse(
    fs.readFileSync(path.join(nativePackage, "package.json"), "utf8")
  )
  const copy = path.join(folder, `native-${version}`)
  if (!fs.existsSync(copy)) {
    const draft = `${copy}.${process.pid}.tmp`
    remove(draft)
    fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    letEverybodyRead(draft)
    try {
      fs.renameSync(draft, copy)
    } catch (error) {
      remove(draft)
      if (!fs.existsSync(copy)) {
        throw error
      }
    }
    say(
      `  PostgreSQL cannot run as root and its user may not enter ${root}: ` +
        `its programs and data go to ${folder}.`
    )
  }
  return path.join(copy, "bin")
}

/** @param {string} native @param {Identity} identity @returns {PostgresHome} */
function homeOutsideRoot(native, identity) {
  for (const base of new Set(["/var/tmp", os.tmpdir()])) {
    if (fs.existsSync(base) && isReachable(base, identity)) {
      const folder = ownFolderIn(base)
      const binaries = copyBinaries(native, folder)
      if (canRun(binaries, identity)) {
        return { binaries, parent: folder, identity }
      }
    }
  }
  throw new Failure(
    `PostgreSQL runs as another user, who may not enter ${root}, and neither ` +
      `/var/tmp nor ${os.tmpdir()} will do. Move the repository to a folder ` +
      `that all may enter, or set DATABASE_URL to a PostgreSQL of yours.`
  )
}

/** @returns {PostgresHome} */
function findHome() {
  if (!hasNativePostgres()) {
    throw new Failure(
      `There is no PostgreSQL package for ${process.platform}-${process.arch} ` +
        `in node_modules. Run "npm install", or set DATABASE_URL to a ` +
        `PostgreSQL of yours.`
    )
  }
  mendSymlinks()
  const native = path.join(nativePackage, "native")
  const binaries = path.join(native, "bin")
  const identity = chooseIdentity()
  fs.mkdirSync(dataDirectory, { recursive: true })
  if (!isRoot) {
    return { binaries, parent: dataDirectory, identity }
  }
  fs.chmodSync(dataDirectory, fs.statSync(dataDirectory).mode | 0o011)
  return isReachable(dataDirectory, identity) && canRun(binaries, identity)
    ? { binaries, parent: dataDirectory, identity }
    : homeOutsideRoot(native, identity)
}

/** @type {PostgresHome | undefined} */
let home

/**
 * Where PostgreSQL's programs and data lie, and whom it runs as.
 * @returns {PostgresHome}
 * @throws {Failure} when this machine cannot run it
 */
export function postgresHome() {
  home ??= findHome()
  return home
}
