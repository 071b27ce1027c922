// After `medusa plugin:build`, which compiles and copies no other files: the
// packed seed needs its data, and the portal is Vite's.
import fs from "node:fs"
import path from "node:path"
import { printFailure } from "./lib/failure.mjs"
import { root } from "./lib/paths.mjs"
import { buildPortal } from "./lib/portal.mjs"
import { say } from "./lib/progress.mjs"

const DATA = "src/scripts/demo-data"
const built = path.join(root, ".medusa/server")

fs.cpSync(path.join(root, DATA), path.join(built, DATA), {
  recursive: true,
  filter: (file) => !file.endsWith(".md"),
})

// Vite copies the repository's public folder beside the extension: that is the
// dashboard that browser tests open.
fs.rmSync(path.join(built, "src/admin/admin"), { recursive: true, force: true })

try {
  say(`Portal: ${await buildPortal(path.join(built, "src/portal"))}`)
} catch (error) {
  printFailure(error)
  process.exit(1)
}
