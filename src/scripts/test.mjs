// `npm test`: jest, on a PostgreSQL of its own unless only unit tests run.
import { spawn } from "node:child_process"
import path from "node:path"
import { ensureBuilt } from "./lib/cached-build.mjs"
import { Failure, printFailure } from "./lib/failure.mjs"
import { openLifetime } from "./lib/lifetime.mjs"
import { root } from "./lib/paths.mjs"
import { quietEnv } from "./lib/quiet-medusa.mjs"
import { phase } from "./lib/progress.mjs"
import {
  suitesForSecondLook,
  TELLING,
  warnOfUnsteady,
} from "./lib/second-look.mjs"
import { openTestCluster } from "./lib/test-cluster.mjs"
import { DASHBOARD, PORTAL } from "./lib/web-builds.mjs"

const SUITES = ["unit", "modules", "http", "journeys", "faults"]
/** What the servers of a suite are asked for, besides the API. */
const WEB_BUILDS = {
  http: [PORTAL],
  journeys: [PORTAL, DASHBOARD],
}
const lifetime = openLifetime()

/** @returns {{ suites: string[], scale: string, jestArgs: string[] }} */
function readArguments() {
  const [suite = "all", ...rest] = process.argv.slice(2)
  if (suite !== "all" && !SUITES.includes(suite)) {
    throw new Failure(
      `There is no suite "${suite}". Use all, ${SUITES.join(", ")}; then ` +
        `--scale N (how hard the faults suite tries) and arguments for jest.`
    )
  }
  const at = rest.indexOf("--scale")
  const scale = at < 0 ? "1" : (rest.splice(at, 2)[1] ?? "")
  if (!(Number(scale) > 0)) {
    throw new Failure("--scale needs a number above 0.")
  }
  return {
    suites: suite === "all" ? SUITES : [suite],
    scale,
    jestArgs: rest,
  }
}

/** @param {import("./lib/test-cluster.mjs").TestCluster} cluster */
function clusterEnv(cluster) {
  const url = new URL(cluster.serverUrl)
  return {
    TEST_DATABASE_URL: cluster.serverUrl,
    TEST_TEMPLATE: cluster.template,
    TEST_SEED_DIRECTORY: cluster.seedDirectory,
    // What @medusajs/test-utils reads.
    DB_HOST: url.hostname,
    DB_PORT: url.port || "5432",
    DB_USERNAME: decodeURIComponent(url.username),
    DB_PASSWORD: decodeURIComponent(url.password),
  }
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>} the exit code
 */
function runJest(args, env) {
  const child = spawn(
    process.execPath,
    [
      // Medusa and some tests load ESM-only packages.
      "--experimental-vm-modules",
      "--disable-warning=ExperimentalWarning",
      path.join(root, "node_modules/jest/bin/jest.js"),
      ...args,
    ],
    {
      cwd: root,
      stdio: "inherit",
      env: {
        ...process.env,
        ...quietEnv(),
        // Of Medusa within jest; servers under test log on their own.
        LOG_LEVEL: "error",
        ...env,
      },
    }
  )
  return new Promise((resolve, reject) => {
    lifetime.atEnd(() => child.kill("SIGTERM"))
    child.once("error", reject)
    child.once("exit", (code) => resolve(code ?? 1))
  })
}

/** @param {string[]} suites */
function webBuilds(suites) {
  const wanted = Object.entries(WEB_BUILDS).flatMap(([suite, builds]) =>
    suites.includes(suite) ? builds : []
  )
  return new Set(wanted)
}

async function main() {
  const { suites, scale, jestArgs } = readArguments()
  const needsDatabase = suites.some((suite) => suite !== "unit")
  const env = needsDatabase ? clusterEnv(await openTestCluster(lifetime)) : {}
  for (const build of webBuilds(suites)) {
    await phase(
      build.name,
      () =>
        ensureBuilt(build, (child) =>
          lifetime.atEnd(() => child.kill("SIGTERM"))
        ),
      (described) => described
    )
  }
  delete process.env.DATABASE_URL
  const isPart = jestArgs.length > 0
  const settings = { ...env, B2B_SCALE: scale }
  // A run of a part cannot reach the threshold.
  const coverage = suites.includes("unit") && !isPart ? ["--coverage"] : []
  // Last, because it takes every word that follows it.
  const projects = ["--selectProjects", ...suites]
  const code = await runJest(
    [...jestArgs, ...coverage, ...(isPart ? [] : TELLING), ...projects],
    settings
  )
  const failed = suitesForSecondLook()
  return failed.length === 0
    ? code
    : lookAgain(failed, { settings, projects, coverage })
}

/**
 * @param {string[]} failed suites of the run
 * @param {{ settings: Record<string, string>, projects: string[], coverage: string[] }} run
 *   what it was given; its coverage threshold is looked at again too
 * @returns {Promise<number>} the exit code of the whole
 */
async function lookAgain(failed, { settings, projects, coverage }) {
  const alone = await runJest(["--runInBand", ...failed, ...projects], settings)
  if (alone !== 0) {
    return alone
  }
  warnOfUnsteady(failed)
  return coverage.length === 0
    ? 0
    : runJest([...coverage, "--selectProjects", "unit"], settings)
}

/** @param {number} code */
async function end(code) {
  await lifetime.close()
  process.exit(code)
}

lifetime.onSignal(() => 130)
main().then(end, async (error) => {
  if (!lifetime.isClosing()) {
    printFailure(error)
    await end(1)
  }
})
