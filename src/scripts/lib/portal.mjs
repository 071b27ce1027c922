import fs from "node:fs"
import path from "node:path"
import zlib from "node:zlib"
import { Failure } from "./failure.mjs"
import { readJson, remove } from "./files.mjs"
import { root } from "./paths.mjs"

const source = path.join(root, "src/portal")
const MANIFEST = ".vite"
const TEXT = /\.(js|css|html|svg|json|map|txt|webmanifest)$/
/** What a phone loads before it shows anything. */
const MOST_INITIAL_KB = 250

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk */

/**
 * The entry and all that it imports statically.
 * @param {Record<string, Chunk>} chunks Vite's manifest
 * @returns {string[]} files
 */
function initialScripts(chunks) {
  const found = new Set(
    Object.keys(chunks).filter((name) => chunks[name]?.isEntry)
  )
  for (const name of found) {
    chunks[name]?.imports?.forEach((imported) => found.add(imported))
  }
  return [...found]
    .flatMap((name) => chunks[name]?.file ?? [])
    .filter((file) => file.endsWith(".js"))
}

/** @param {Buffer} content */
const gzip = (content) =>
  zlib.gzipSync(content, { level: zlib.constants.Z_BEST_COMPRESSION })

/** @param {string} folder @returns {number} in kB (1,000 bytes), gzipped */
function initialSize(folder) {
  const manifest = path.join(folder, MANIFEST, "manifest.json")
  const bytes = initialScripts(readJson(manifest))
    .map((file) => gzip(fs.readFileSync(path.join(folder, file))).length)
    .reduce((sum, length) => sum + length, 0)
  return bytes / 1000
}

/** Writes `.gz` and `.br` beside each text: a host rarely compresses by itself. */
function compressTexts(/** @type {string} */ assets) {
  for (const name of fs.readdirSync(assets)) {
    if (TEXT.test(name)) {
      const file = path.join(assets, name)
      const content = fs.readFileSync(file)
      fs.writeFileSync(`${file}.gz`, gzip(content))
      fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content))
    }
  }
}

/**
 * Builds the portal. It sets NODE_ENV: call it in a process that does no more.
 * @param {string} folder absolute; what is in it goes away
 * @returns {Promise<string>} what was built, for people
 * @throws {Failure} when it is too big
 */
export async function buildPortal(folder) {
  process.env.NODE_ENV = "production"
  const { build } = await import("vite")
  await build({
    configFile: path.join(source, "vite.config.mts"),
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true },
  })
  const size = initialSize(folder)
  const described =
    `${size.toFixed(1)} kB of initial JavaScript (gzip), ` +
    `${MOST_INITIAL_KB} kB allowed`
  if (size > MOST_INITIAL_KB) {
    throw new Failure(
      `The portal is too big: ${described}. Load a part of it later, with import().`
    )
  }
  remove(path.join(folder, MANIFEST))
  compressTexts(path.join(folder, "assets"))
  return described
}
