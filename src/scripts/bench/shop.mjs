// One server of the bench, and who is signed in there.
import { spawn } from "node:child_process"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { withClient } from "../lib/database.mjs"
import { Failure } from "../lib/failure.mjs"
import { root } from "../lib/paths.mjs"
import { quietEnv } from "../lib/quiet-medusa.mjs"

const BUYER = {
  email: "anna.reid@harrogate-vale.demo.test",
  password: "supersecret",
}

/**
 * @typedef {object} Shop
 * @property {string} name
 * @property {(method: string, path: string, body?: unknown) => Promise<any>} call as the buyer
 * @property {(method: string, path: string, body?: unknown) => Promise<any>} asClerk
 * @property {(text: string) => Promise<unknown>} sql
 * @property {boolean} hasPlugin
 */

/**
 * Boots Medusa in a folder and signs the buyer and the clerk in.
 * @param {{ name: string, cwd: string, port: number, databaseUrl: string, dataDirectory: string, publishableKey: string, admin: object, hasPlugin: boolean, lifetime: ReturnType<typeof import("../lib/lifetime.mjs").openLifetime> }} options
 * @returns {Promise<Shop>}
 */
export async function openShop(options) {
  const url = `http://localhost:${options.port}`
  const child = spawn(
    process.execPath,
    [
      path.join(root, "node_modules/@medusajs/cli/cli.js"),
      "start",
      "--port",
      String(options.port),
    ],
    {
      cwd: options.cwd,
      stdio: "ignore",
      env: {
        ...process.env,
        DATABASE_URL: options.databaseUrl,
        B2B_DATA_DIR: options.dataDirectory,
        ADMIN_DISABLED: "true",
        NODE_ENV: "test",
        LOG_LEVEL: "error",
        ...quietEnv(),
      },
    }
  )
  options.lifetime.atEnd(() => child.kill("SIGTERM"))
  await waitForHealth(url, child, options.name)
  const signedIn = async (
    /** @type {"customer" | "user"} */ actor,
    /** @type {object} */ login
  ) => {
    const call = caller(url, options)
    const { token } = await call("POST", `/auth/${actor}/emailpass`, login)
    return caller(url, options, token)
  }
  return {
    name: options.name,
    call: await signedIn("customer", BUYER),
    asClerk: await signedIn("user", options.admin),
    sql: (text) =>
      withClient(options.databaseUrl, (client) => client.query(text)),
    hasPlugin: options.hasPlugin,
  }
}

/**
 * @param {string} url
 * @param {{ name: string, publishableKey: string }} options
 * @param {string} [token]
 * @returns {Shop["call"]}
 */
function caller(url, { name, publishableKey }, token) {
  const headers = {
    "content-type": "application/json",
    "x-publishable-api-key": publishableKey,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
  return async (method, route, body) => {
    const response = await fetch(`${url}${route}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer = await response.json()
    if (!response.ok) {
      throw new Failure(
        `${name}: ${method} ${route} answered ${response.status}: ${JSON.stringify(answer)}`
      )
    }
    return answer
  }
}

/**
 * @param {string} url
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} name
 */
async function waitForHealth(url, child, name) {
  for (;;) {
    if (child.exitCode !== null) {
      throw new Failure(`The bench's server "${name}" did not start.`)
    }
    try {
      if ((await fetch(`${url}/health`)).ok) {
        return
      }
    } catch {
      // Not listening yet.
    }
    await sleep(200)
  }
}
