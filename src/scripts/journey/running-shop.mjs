import path from "node:path"
import { parseArgs } from "node:util"
import Medusa from "@medusajs/js-sdk"
import { Failure } from "../lib/failure.mjs"
import { readJson } from "../lib/files.mjs"
import { demoFile, fromRoot, runFile } from "../lib/paths.mjs"

/** @typedef {import("@medusajs/js-sdk").default} Sdk */

/**
 * The SDK's types are those of its CommonJS build, where the class is one step
 * further in.
 */
const Client =
  /** @type {new (config: import("@medusajs/js-sdk").Config) => Sdk} */ (
    /** @type {unknown} */ (Medusa)
  )

/**
 * @typedef {{ email: string, password: string }} Login
 * @typedef {object} Demo what the demo seed left in demo.json
 * @property {string} publishable_key
 * @property {Login[]} buyers
 * @property {{ id: string, directory: string }} connection
 *
 * @typedef {{ url: string, demo: Demo }} Shop
 */

/** @returns {{ url: string, file: string }} */
function whereToLook() {
  const { values } = parseArgs({
    options: { url: { type: "string" }, demo: { type: "string" } },
  })
  const url = values.url ?? process.env.B2B_URL ?? readJson(runFile)?.url
  if (typeof url !== "string") {
    throw new Failure(
      "No server runs here. Start one in another terminal with: npm start"
    )
  }
  const file = values.demo ?? readJson(runFile)?.demo_file ?? demoFile
  return { url: url.replace(/\/+$/, ""), file: path.resolve(file) }
}

/** @param {string} url */
async function checkServer(url) {
  try {
    const response = await fetch(`${url}/health`, {
      signal: AbortSignal.timeout(5000),
    })
    if (response.ok) {
      return
    }
  } catch {
    // It does not answer at all.
  }
  throw new Failure(
    `No server answers at ${url}. Start one in another terminal with: npm start`
  )
}

/**
 * The shop that `npm start` runs, or the one at `--url` (or B2B_URL) with the
 * `--demo` file of its seed.
 * @returns {Promise<Shop>}
 * @throws {Failure} when none runs, or it has no demo data
 */
export async function findRunningShop() {
  const { url, file } = whereToLook()
  await checkServer(url)
  /** @type {Demo | undefined} */
  const demo = readJson(file)
  if (!demo?.publishable_key || !demo.connection?.directory) {
    throw new Failure(
      `${fromRoot(file)} does not say how to sign in to the demo. Run the seed ` +
        `again, or name the file with: npm run journey -- --demo <demo.json>`
    )
  }
  return { url, demo }
}

/**
 * Signs a demo buyer in.
 * @param {Shop} shop
 * @param {string} email
 * @returns {Promise<{ sdk: Sdk, token: string }>}
 */
export async function signIn({ url, demo }, email) {
  const login = demo.buyers.find((buyer) => buyer.email === email)
  if (!login) {
    throw new Failure(
      `demo.json has no buyer ${email}: the demo data are of another version.`
    )
  }
  const sdk = new Client({
    baseUrl: url,
    publishableKey: demo.publishable_key,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
  const token = await sdk.auth.login("customer", "emailpass", {
    email: login.email,
    password: login.password,
  })
  if (typeof token !== "string") {
    throw new Failure(`Signing ${email} in needs more than a password.`)
  }
  return { sdk, token }
}
