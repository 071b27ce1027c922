import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { Failure } from "../lib/failure.mjs"
import { lastLines } from "../lib/medusa.mjs"
import { stopWithParent } from "../lib/paths.mjs"
import { quietEnv } from "../lib/quiet-medusa.mjs"
import { endChild } from "../lib/server.mjs"

/**
 * @typedef {ReturnType<typeof import("../lib/lifetime.mjs").openLifetime>} Lifetime
 *
 * @typedef {object} Command
 * @property {string} cwd
 * @property {string} log gets what the command prints
 * @property {Lifetime} lifetime ends it with us
 * @property {Record<string, string>} [env] beside our own
 */

/** What `npm run` tells of this repository must not reach another project. */
const OURS = /^(npm_package_|npm_lifecycle_|npm_config_local_prefix$|INIT_CWD$)/

/** @param {Record<string, string>} [env] */
function environment(env = {}) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !OURS.test(name) && name !== "DATABASE_URL"
  )
  return {
    ...Object.fromEntries(inherited),
    ...quietEnv(),
    ...env,
  }
}

/**
 * Starts a JavaScript program that ends when we do, however we end.
 * @param {string} file
 * @param {string[]} args
 * @param {Command} command
 */
export function spawnNode(file, args, { cwd, log, lifetime, env }) {
  const output = fs.openSync(log, "a")
  const child = spawn(
    process.execPath,
    [`--import=${pathToFileURL(stopWithParent).href}`, file, ...args],
    {
      cwd,
      stdio: ["ignore", output, output, "ipc"],
      detached: true,
      env: environment(env),
    }
  )
  fs.closeSync(output)
  lifetime.atEnd(() => endChild(child))
  return child
}

/**
 * Runs a JavaScript program to its end.
 * @param {string} file
 * @param {string[]} args
 * @param {Command} command
 * @returns {Promise<string>} all that it printed
 * @throws {Failure} with the end of its output when it fails
 */
export async function runNode(file, args, command) {
  fs.writeFileSync(command.log, "")
  const child = spawnNode(file, args, command)
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", resolve)
  })
  if (code !== 0) {
    const said = [path.basename(file), ...args].join(" ")
    throw new Failure(
      `${said} failed (exit ${code ?? "by a signal"}). ${command.log} ends:\n\n` +
        lastLines(command.log, 40)
    )
  }
  return fs.readFileSync(command.log, "utf8")
}

/** @returns {string} npm's own program, which `npm run` names */
function npmProgram() {
  const named = process.env.npm_execpath
  const beside = path.join(
    path.dirname(process.execPath),
    "../lib/node_modules/npm/bin/npm-cli.js"
  )
  const found = [named, beside].find(
    (file) => file && /npm-cli\.c?js$/.test(file) && fs.existsSync(file)
  )
  if (!found) {
    throw new Failure("npm was not found. Run this with: npm run test:pack")
  }
  return found
}

/** @param {string[]} args @param {Command} command */
export function runNpm(args, command) {
  return runNode(npmProgram(), args, command)
}
