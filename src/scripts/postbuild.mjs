// After `medusa plugin:build`, which compiles and copies no other files: the
// packed seed needs its data.
import fs from "node:fs"
import path from "node:path"
import { root } from "./lib/paths.mjs"

const DATA = "src/scripts/demo-data"

fs.cpSync(path.join(root, DATA), path.join(root, ".medusa/server", DATA), {
  recursive: true,
  filter: (file) => !file.endsWith(".md"),
})
