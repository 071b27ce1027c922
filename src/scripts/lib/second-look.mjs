import path from "node:path"
import { readJson, remove } from "./files.mjs"
import { dataDirectory, root } from "./paths.mjs"

/**
 * Few suites that failed on a busy machine are run once more, alone, and named at
 * the end: they hide a wait that is missing. Suites that look for races in the
 * plugin itself (faults, modules) and pure rules (unit) never get a second look.
 */
const FORGIVEN = /^integration-tests\/(http|security|browser|journeys)\//
const FEW = 3

const file = path.join(dataDirectory, `jest-${String(process.pid)}.json`)

/** Arguments that make jest tell which suites failed. */
export const TELLING = ["--json", `--outputFile=${file}`]

/**
 * Of the run that was told {@link TELLING}.
 * @returns {string[]} paths below the root; empty where a second look would be wrong
 */
export function suitesForSecondLook() {
  const told = readJson(file)
  remove(file)
  /** @type {{ name: string, status: string }[]} */
  const suites = told?.testResults ?? []
  const failed = suites
    .filter(({ status }) => status === "failed")
    .map(({ name }) => path.relative(root, name))
  const isFew = failed.length <= FEW
  return isFew && failed.every((name) => FORGIVEN.test(name)) ? failed : []
}

/** @param {string[]} failed what passed when it was run alone */
export function warnOfUnsteady(failed) {
  process.stderr.write(
    `\nUnsteady: failed once and passed alone. Find the wait that is missing:\n${failed.map((name) => `  ${name}\n`).join("")}`
  )
}
