import { execFileSync } from "node:child_process"
import fs from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

/**
 * The command line of a process; "" when there is none, or none to be seen. A
 * number read from a file may belong to a stranger by now, so nothing is killed
 * before its command line was looked at.
 * @param {number} pid
 */
export function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replace(/\0/g, " ")
  } catch {
    // No /proc: macOS, Windows, or no such process.
  }
  try {
    return execFileSync("ps", ["-ww", "-p", String(pid), "-o", "command="], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
  } catch {
    return ""
  }
}

/**
 * @param {() => boolean} condition
 * @param {number} milliseconds how long to wait for it at most
 * @returns {Promise<boolean>} whether it came true
 */
export async function waitUntil(condition, milliseconds) {
  const end = Date.now() + milliseconds
  while (!condition()) {
    if (Date.now() > end) {
      return false
    }
    await sleep(50)
  }
  return true
}
