import fs from "node:fs"
import path from "node:path"
import { Failure } from "../lib/failure.mjs"
import { waitUntil } from "../lib/processes.mjs"

const PATIENCE = 60_000

/**
 * Waits for the file that the ERP gets. Where the ERP has taken it away already,
 * the archive has it still; it has it a moment before the drop folder, too, so
 * that folder alone says whether it was published.
 * @param {string} directory the drop folder
 * @param {string} name
 * @returns {Promise<string>} its path
 */
export async function waitForFile(directory, name) {
  const dropped = path.join(directory, name)
  if (await waitUntil(() => fs.existsSync(dropped), PATIENCE)) {
    return dropped
  }
  const archived = path.join(directory, "archive", name)
  if (fs.existsSync(archived)) {
    return archived
  }
  throw new Failure(
    `${name} did not come to ${directory} within ${PATIENCE / 1000} s. ` +
      `The order's page in the admin says what the ERP driver ran into.`
  )
}

/** @param {string} file @param {number} count */
export function firstLines(file, count) {
  return fs.readFileSync(file, "utf8").split("\n").slice(0, count)
}
