import { execFile } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { promisify } from "node:util"
import { root } from "./server-process"

const run = promisify(execFile)

/** A browser's binary and what it needs in its environment. */
export type Chromium = { executablePath: string; env: Record<string, string> }

/**
 * The npm package unpacks itself into the temporary folder, half of it visible
 * to whoever comes second, and carries libraries for machines that it takes to
 * be one of Amazon's. It is ESM only, hence a process of its own.
 */
const unpack = `
  import("@sparticuz/chromium").then(({ default: chromium }) =>
    chromium.executablePath()
  )
`

/** The package's own looks for fonts in `/tmp/fonts` alone. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
</fontconfig>
`

async function unpackInto(directory: string): Promise<void> {
  mkdirSync(path.dirname(directory), { recursive: true })
  const half = mkdtempSync(`${directory}-`)
  await run(process.execPath, ["-e", unpack], {
    cwd: root,
    env: {
      ...process.env,
      TMPDIR: half,
      AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x",
    },
  })
  writeFileSync(path.join(half, "fonts/fonts.conf"), fontsConf)
  try {
    renameSync(half, directory)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    // Somebody else was first: theirs is as good.
    if (!existsSync(directory)) {
      throw error
    }
  }
}

async function fromNpm(version: string): Promise<Chromium> {
  const directory = path.join(root, `.cache/chromium-${version}`)
  if (!existsSync(directory)) {
    await unpackInto(directory)
  }
  return {
    executablePath: path.join(directory, "chromium"),
    env: {
      LD_LIBRARY_PATH: path.join(directory, "al2023/lib"),
      FONTCONFIG_PATH: path.join(directory, "fonts"),
    },
  }
}

/** npm's package is for Linux on x64 only. */
function versionFromNpm(): string | null {
  const manifest = path.join(
    root,
    "node_modules/@sparticuz/chromium/package.json"
  )
  if (
    process.platform !== "linux" ||
    process.arch !== "x64" ||
    !existsSync(manifest)
  ) {
    return null
  }
  // npm's own format.
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as {
    version: string
  }
  return version
}

/** `CHROMIUM_PATH`, or the Chromium that npm installed, or the system's. */
export async function findChromium(): Promise<Chromium> {
  if (process.env.CHROMIUM_PATH) {
    return { executablePath: process.env.CHROMIUM_PATH, env: {} }
  }
  const version = versionFromNpm()
  return version === null
    ? { executablePath: "/usr/bin/chromium", env: {} }
    : await fromNpm(version)
}
