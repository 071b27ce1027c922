import fs from "node:fs"
import path from "node:path"
import { Failure } from "../lib/failure.mjs"
import { readJson } from "../lib/files.mjs"
import { root } from "../lib/paths.mjs"

/**
 * A Medusa application as create-medusa-app writes it, reduced to what builds and
 * runs; its medusa-config.ts is the one in our README, letter by letter.
 */

const own = readJson(path.join(root, "package.json"))

/** @param {string[]} names @returns {Record<string, string>} */
function atOurVersions(names) {
  return Object.fromEntries(
    names.map((name) => [name, own.devDependencies[name]])
  )
}

/** @param {string} tarball */
function manifest(tarball) {
  return {
    name: "stock-app",
    version: "0.0.1",
    private: true,
    scripts: { build: "medusa build", start: "medusa start" },
    dependencies: {
      ...atOurVersions([
        "@medusajs/admin-sdk",
        "@medusajs/cli",
        "@medusajs/draft-order",
        "@medusajs/framework",
        "@medusajs/medusa",
      ]),
      [own.name]: `file:${tarball}`,
    },
    devDependencies: atOurVersions([
      "@swc/core",
      "@types/node",
      "@types/react",
      "@types/react-dom",
      "react",
      "react-dom",
      "ts-node",
      "typescript",
      "vite",
    ]),
  }
}

const TSCONFIG = {
  compilerOptions: {
    target: "ES2021",
    module: "Node16",
    moduleResolution: "Node16",
    esModuleInterop: true,
    emitDecoratorMetadata: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    strictNullChecks: true,
    inlineSourceMap: true,
    jsx: "react-jsx",
    resolveJsonModule: true,
    rootDir: "./",
    outDir: "./.medusa/server",
  },
  "ts-node": { swc: true },
  include: ["**/*", ".medusa/types/*"],
  exclude: ["node_modules", ".medusa/server", ".medusa/admin", ".cache"],
}

/** The README's block that begins with the file's name. */
const BLOCK = /```ts\n(\/\/ medusa-config\.ts\n[\s\S]*?)```/
const SEED = `./node_modules/${own.name}/.medusa/server/src/scripts/seed.js`

/** @returns {string} */
function configFromReadme() {
  const readme = fs.readFileSync(path.join(root, "README.md"), "utf8")
  const config = BLOCK.exec(readme)?.[1]
  if (!config || !readme.includes(SEED)) {
    throw new Failure(
      `README.md needs a block of TypeScript whose first line is ` +
        `"// medusa-config.ts", and the command that seeds the demo: ` +
        `npx medusa exec ${SEED}`
    )
  }
  return config
}

/**
 * Writes the application.
 * @param {string} folder
 * @param {string} tarball
 */
export function writeStockApp(folder, tarball) {
  fs.mkdirSync(path.join(folder, "src"), { recursive: true })
  const files = {
    "package.json": JSON.stringify(manifest(tarball), null, 2),
    "tsconfig.json": JSON.stringify(TSCONFIG, null, 2),
    "medusa-config.ts": configFromReadme(),
  }
  for (const [name, content] of Object.entries(files)) {
    fs.writeFileSync(path.join(folder, name), content)
  }
}

/**
 * What its `.env` would say.
 * @param {string} databaseUrl
 * @param {string} dataDirectory
 */
export function stockEnvironment(databaseUrl, dataDirectory) {
  return {
    DATABASE_URL: databaseUrl,
    B2B_DATA_DIR: dataDirectory,
    STORE_CORS: "http://localhost:8000",
    ADMIN_CORS: "http://localhost:9000",
    AUTH_CORS: "http://localhost:8000,http://localhost:9000",
    JWT_SECRET: "supersecret",
    COOKIE_SECRET: "supersecret",
  }
}

export const seedFile = SEED
export const packageName = own.name
