import fs from "node:fs"
import path from "node:path"
import { readJson, writeJson } from "./files.mjs"
import { schemaFingerprint, seedFingerprint } from "./fingerprint.mjs"
import { runMedusa } from "./medusa.mjs"
import { databaseIdentity } from "./database.mjs"

/**
 * @typedef {object} Target
 * @property {string} databaseUrl
 * @property {string} dataDirectory where demo.json and drop folders go
 * @property {string} logDirectory
 * @property {(child: import("node:child_process").ChildProcess) => void} [onChild]
 */

/** @param {Target} target @returns {Record<string, string>} */
export function medusaEnv({ databaseUrl, dataDirectory }) {
  return { DATABASE_URL: databaseUrl, B2B_DATA_DIR: dataDirectory }
}

/** @param {Target} target @param {string} name */
function commandOptions(target, name) {
  return {
    env: { ...medusaEnv(target), ADMIN_DISABLED: "true" },
    log: path.join(target.logDirectory, `${name}.log`),
    ...(target.onChild ? { onChild: target.onChild } : {}),
  }
}

/** @param {Target} target */
export async function migrate(target) {
  await runMedusa(
    ["db:migrate", "--execute-safe-links", "--execute-safe-search"],
    commandOptions(target, "migrate")
  )
}

/** @param {Target} target */
export async function seed(target) {
  await runMedusa(
    ["exec", "./src/scripts/seed.ts"],
    commandOptions(target, "seed")
  )
}

/**
 * Which migrations and demo data a database has seen. Kept in a file beside it
 * (our bookkeeping has no business among the merchant's tables) under the
 * database's own identity, so that a dropped one is not taken for prepared.
 * @param {Target} target
 */
export async function openRecord(target) {
  const file = path.join(target.dataDirectory, "prepared.json")
  const identity = await databaseIdentity(target.databaseUrl)
  const wanted = { schema: schemaFingerprint(), seed: seedFingerprint() }
  const seen = () => readJson(file)?.[identity] ?? {}
  const demo = path.join(target.dataDirectory, "demo.json")
  return {
    isMigrated: () => seen().schema === wanted.schema,
    isSeeded: () => seen().seed === wanted.seed && fs.existsSync(demo),
    /** @param {"schema" | "seed"} key */
    note: (key) =>
      writeJson(file, {
        ...readJson(file),
        [identity]: { ...seen(), [key]: wanted[key] },
      }),
  }
}
