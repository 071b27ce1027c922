import fs from "node:fs"
import path from "node:path"
import { Failure } from "../lib/failure.mjs"
import { waitUntil } from "../lib/processes.mjs"

const PATIENCE = 60_000

/**
 * Waits for the file that the ERP gets, wherever the ERP has put it since.
 * @param {string} directory the drop folder
 * @param {string} name
 * @returns {Promise<string>} its path
 */
export async function waitForFile(directory, name) {
  const places = [directory, path.join(directory, "archive")].map((folder) =>
    path.join(folder, name)
  )
  const find = () => places.find((file) => fs.existsSync(file))
  await waitUntil(() => find() !== undefined, PATIENCE)
  const file = find()
  if (!file) {
    throw new Failure(
      `${name} did not come to ${directory} within ${PATIENCE / 1000} s. ` +
        `The order's page in the admin says what the ERP driver ran into.`
    )
  }
  return file
}

/** @param {string} file @param {number} count */
export function firstLines(file, count) {
  return fs.readFileSync(file, "utf8").split("\n").slice(0, count)
}
