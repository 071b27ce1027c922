// `npm run test:pack`: a stranger packs, installs, migrates, builds and buys.
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { Failure, printFailure } from "./lib/failure.mjs"
import { readJson, remove } from "./lib/files.mjs"
import { openLifetime } from "./lib/lifetime.mjs"
import { lastLines } from "./lib/medusa.mjs"
import { root } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { waitUntil } from "./lib/processes.mjs"
import { elapsed, phase, say } from "./lib/progress.mjs"
import { runNode, runNpm, spawnNode } from "./test-pack/commands.mjs"
import { importExportedPaths } from "./test-pack/exported-paths.mjs"
import { openScratchDatabase } from "./test-pack/scratch-database.mjs"
import {
  packageName,
  seedFile,
  stockEnvironment,
  writeStockApp,
} from "./test-pack/stock-app.mjs"
import { checkContents, pack } from "./test-pack/tarball.mjs"

const lifetime = openLifetime()
const workshop = fs.mkdtempSync(path.join(os.tmpdir(), "b2b-pack-"))
const app = path.join(workshop, "stock-app")
const cli = path.join(app, "node_modules/@medusajs/cli/cli.js")
const keep = process.argv.includes("--keep")

/** @param {string} name */
const logOf = (name) => path.join(workshop, `${name}.log`)

/** @param {string} name */
const command = (name) => ({ log: logOf(name), lifetime })

async function packAndInstall() {
  await phase("Build", () =>
    runNpm(["run", "build"], { ...command("build"), cwd: root })
  )
  const packed = await phase(
    "Pack",
    () => pack(workshop, command("pack")),
    ({ files, bytes }) =>
      `${files.length} files, ${Math.round(bytes / 1024)} kB packed`
  )
  writeStockApp(app, packed.file)
  await phase("Install", () =>
    runNpm(["install", "--prefer-offline", "--no-audit", "--no-fund"], {
      ...command("install"),
      cwd: app,
    })
  )
  await phase("Contents", async () =>
    checkContents(path.join(app, "node_modules", packageName), packed.files)
  )
}

async function prepareDatabase() {
  const url = await phase("Database", () => openScratchDatabase(lifetime))
  const env = stockEnvironment(url, path.join(workshop, "data"))
  await phase("Migrate", () =>
    runNode(cli, ["db:migrate"], { ...command("migrate"), cwd: app, env })
  )
  await phase("Seed", () =>
    runNode(cli, ["exec", seedFile], { ...command("seed"), cwd: app, env })
  )
  return env
}

/** @param {string} folder @returns {string[]} */
function scriptsIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => path.join(folder, file))
}

async function checkAdminBuild() {
  const bundle = scriptsIn(path.join(app, ".medusa/server/public/admin"))
    .map((file) => fs.readFileSync(file, "utf8"))
    .join("\n")
  for (const trace of ["/companies/:id", "/admin/b2b/companies"]) {
    if (!bundle.includes(trace)) {
      throw new Failure(
        `The application's admin build has no "${trace}": our pages are not in it.`
      )
    }
  }
}

/** @param {Record<string, string>} env */
async function boot(env) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = spawnNode(cli, ["start", "--port", String(port)], {
    ...command("server"),
    cwd: path.join(app, ".medusa/server"),
    env: { ...env, NODE_ENV: "production" },
  })
  let isUp = false
  const watch = setInterval(() => {
    fetch(`${url}/health`).then(
      (response) => (isUp = response.ok),
      () => undefined
    )
  }, 250)
  await waitUntil(() => isUp || server.exitCode !== null, 120_000)
  clearInterval(watch)
  if (!isUp) {
    throw new Failure(
      `The built application does not start. Its output ends:\n\n` +
        lastLines(logOf("server"), 40)
    )
  }
  return url
}

/**
 * What the companies page asks for, and the page itself.
 * @param {string} url
 * @param {{ admin: { email: string, password: string } }} demo
 * @returns {Promise<number>} how many companies it lists
 */
async function checkAdmin(url, demo) {
  const page = await fetch(`${url}/app/companies`)
  if (!page.ok || !(await page.text()).includes("<script")) {
    throw new Failure(`${url}/app/companies answers ${page.status}.`)
  }
  const login = await fetch(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(demo.admin),
  })
  const { token } = await login.json()
  const list = await fetch(`${url}/admin/b2b/companies?limit=1`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const { count } = await list.json()
  if (!(count > 0)) {
    throw new Failure(
      `GET /admin/b2b/companies answers ${list.status} and no companies.`
    )
  }
  return count
}

/** A browser opens it: integration-tests/pack. @param {string} url */
function checkPortal(url) {
  return runNode(
    path.join(root, "node_modules/jest/bin/jest.js"),
    // In one process: what ends with its parent ends a worker at once.
    ["--runInBand", "--selectProjects", "pack"],
    {
      ...command("portal"),
      cwd: root,
      env: {
        B2B_PACK_URL: url,
        B2B_PACK_INSTALLED: path.join(app, "node_modules", packageName),
      },
    }
  )
}

/** @param {string} url @param {Record<string, string>} env */
async function checkRunning(url, env) {
  const demoFile = path.join(env.B2B_DATA_DIR ?? "", "demo.json")
  await phase(
    "Admin",
    () => checkAdmin(url, readJson(demoFile)),
    (count) => `${count} companies`
  )
  await phase("Portal", () => checkPortal(url))
  await phase("Journey", () =>
    runNode(
      path.join(root, "src/scripts/journey.mjs"),
      ["--url", url, "--demo", demoFile],
      { ...command("journey"), cwd: root }
    )
  )
}

async function main() {
  await packAndInstall()
  await phase(
    "Exports",
    () => importExportedPaths(app, packageName, command("exports")),
    (count) => `${count} paths`
  )
  const env = await prepareDatabase()
  await phase("App build", async () => {
    await runNode(cli, ["build"], { ...command("app-build"), cwd: app, env })
    await checkAdminBuild()
  })
  const url = await phase("Boot", () => boot(env))
  await checkRunning(url, env)
}

/** @param {number} code */
async function end(code) {
  await lifetime.close()
  if (keep || code === 1) {
    say(`\n  Its files and logs are in ${workshop}.`)
  } else {
    remove(workshop)
  }
  process.exit(code)
}

lifetime.onSignal(() => {
  remove(workshop)
  return 130
})
main().then(
  async () => {
    say(`\n  Installed by a stranger: all of it works. ${elapsed()}`)
    await end(0)
  },
  async (error) => {
    if (!lifetime.isClosing()) {
      printFailure(error)
      await end(1)
    }
  }
)
