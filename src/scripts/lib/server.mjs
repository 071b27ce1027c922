import fs from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { Failure } from "./failure.mjs"
import { lastLines, spawnMedusa } from "./medusa.mjs"
import { fromRoot, serverLog } from "./paths.mjs"
import { waitUntil } from "./processes.mjs"

/** A line that begins a log entry: its level, in colour or not. */
const ENTRY = /^(?:\u001b\[\d+m)?(\w+)(?:\u001b\[\d+m)?:\s/

/**
 * Shows errors on the terminal, with the lines that belong to them.
 * @returns {(chunk: Buffer) => void}
 */
function errorsToTerminal() {
  let rest = ""
  let inError = false
  return (chunk) => {
    const lines = (rest + chunk.toString()).split("\n")
    rest = lines.pop() ?? ""
    for (const line of lines) {
      const entry = ENTRY.exec(line)
      inError = entry ? entry[1] === "error" : inError
      if (inError) {
        process.stderr.write(`${line}\n`)
      }
    }
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {boolean}
 */
function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(`${url}/health`, {
      signal: AbortSignal.timeout(2000),
    })
    return response.ok
  } catch {
    return false
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} url
 */
async function waitForHealth(child, url) {
  while (!(await answers(url))) {
    if (hasEnded(child)) {
      throw new Failure(
        `Medusa ended while it started. ${fromRoot(serverLog)} ends:\n\n` +
          lastLines(serverLog, 25)
      )
    }
    await sleep(100)
  }
}

/**
 * Starts Medusa; resolves when it answers.
 * @param {{ port: number, url: string, env: Record<string, string>, onChild: (child: import("node:child_process").ChildProcess) => void }} options
 */
export async function startServer({ port, url, env, onChild }) {
  if (fs.existsSync(serverLog)) {
    fs.renameSync(serverLog, `${serverLog}.1`)
  }
  const log = fs.createWriteStream(serverLog)
  const child = spawnMedusa(["start", "--port", String(port)], env)
  onChild(child)
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  child.once("close", () => log.end())
  await waitForHealth(child, url)
  // Until here a failure shows the end of the log anyway.
  const show = errorsToTerminal()
  child.stdout?.on("data", show)
  child.stderr?.on("data", show)
  return child
}

/**
 * Ends a child: kindly first, then not.
 * @param {import("node:child_process").ChildProcess} child
 */
export async function endChild(child) {
  if (hasEnded(child)) {
    return
  }
  child.kill("SIGTERM")
  if (!(await waitUntil(() => hasEnded(child), 10_000))) {
    child.kill("SIGKILL")
    await waitUntil(() => hasEnded(child), 2000)
  }
}
