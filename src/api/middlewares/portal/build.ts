import { readFileSync, statSync } from "node:fs"
import path from "node:path"
import sirv, { type RequestHandler } from "sirv"

/** What Vite made of `src/portal`. */
export type PortalBuild = {
  /** index.html with its placeholders. */
  page: string
  /** Answers files below `assets/`, compressed when asked for; else calls next. */
  serveAsset: RequestHandler
}

const isSource = path.extname(__filename) === ".ts"

/** Built, it lies beside us; the sources do so too when we run from source. */
const folder = isSource
  ? path.resolve(__dirname, "../../../../.cache/portal")
  : path.resolve(__dirname, "../../../portal")

/** Makes it. */
export const BUILD_COMMAND = isSource
  ? '"npm run build:portal"'
  : '"npm run build" in the plugin, and install what it packs'

const YEAR_SECONDS = 31_536_000

let current: { madeAt: number; build: PortalBuild } | undefined

/** @returns the build, read anew when it changed; undefined when there is none */
export function portalBuild(): PortalBuild | undefined {
  const index = path.join(folder, "index.html")
  const madeAt = statSync(index, { throwIfNoEntry: false })?.mtimeMs
  if (madeAt === undefined) {
    return undefined
  }
  if (current?.madeAt !== madeAt) {
    current = { madeAt, build: read(index) }
  }
  return current.build
}

function read(index: string): PortalBuild {
  return {
    page: readFileSync(index, "utf8"),
    serveAsset: sirv(folder, {
      maxAge: YEAR_SECONDS,
      immutable: true,
      etag: true,
      brotli: true,
      gzip: true,
      extensions: [],
    }),
  }
}
