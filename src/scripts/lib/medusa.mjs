import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { Failure } from "./failure.mjs"
import { fromRoot, root, stopWithParent } from "./paths.mjs"
import { quietEnv } from "./quiet-medusa.mjs"

const cli = path.join(root, "node_modules/@medusajs/cli/cli.js")

/**
 * Starts a Medusa command of this application.
 * @param {string[]} args
 * @param {Record<string, string>} env beside our own
 * @param {string[]} [nodeArgs]
 */
export function spawnMedusa(args, env, nodeArgs = []) {
  return spawn(
    process.execPath,
    [
      `--import=${pathToFileURL(stopWithParent).href}`,
      ...nodeArgs,
      cli,
      ...args,
    ],
    {
      cwd: root,
      // "ipc" is the line that stop-with-parent.mjs watches.
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // Ctrl-C must reach us alone: we end Medusa first, then its database.
      detached: true,
      env: {
        ...process.env,
        ...quietEnv(),
        // "medusa start" would choose production, which has no admin here.
        NODE_ENV: "development",
        ...env,
      },
    }
  )
}

/** @param {string} file @param {number} count */
export function lastLines(file, count) {
  try {
    const lines = fs.readFileSync(file, "utf8").trimEnd().split("\n")
    return lines.slice(-count).join("\n")
  } catch {
    return ""
  }
}

/**
 * Runs a Medusa command to its end; what it prints goes to the log file.
 * @param {string[]} args
 * @param {{ env: Record<string, string>, log: string, onChild?: (child: import("node:child_process").ChildProcess) => void }} options
 * @throws {Failure} with the end of its output when it fails
 */
export async function runMedusa(args, { env, log, onChild }) {
  fs.mkdirSync(path.dirname(log), { recursive: true })
  fs.writeFileSync(log, "")
  const child = spawnMedusa(args, env)
  onChild?.(child)
  const file = fs.createWriteStream(log, { flags: "a" })
  child.stdout?.pipe(file, { end: false })
  child.stderr?.pipe(file, { end: false })
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", resolve)
  })
  await new Promise((resolve) => file.end(resolve))
  if (code !== 0) {
    throw new Failure(
      `medusa ${args.join(" ")} failed (exit ${code}). ` +
        `${fromRoot(log)} ends:\n\n${lastLines(log, 25)}`
    )
  }
}
