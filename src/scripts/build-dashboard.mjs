// The dashboard for this repository as an application, built by Medusa's own bundler:
// under test it must not reload itself, as Vite's server does when it meets a package.
import path from "node:path"
import bundler from "@medusajs/admin-bundler"
import { store } from "./lib/cached-build.mjs"
import { printFailure } from "./lib/failure.mjs"
import { root } from "./lib/paths.mjs"
import { DASHBOARD } from "./lib/web-builds.mjs"

process.env.NODE_ENV = "production"
try {
  await store(DASHBOARD, (outDir) =>
    bundler.build({
      path: "/app",
      backendUrl: "/",
      sources: [path.join(root, "src/admin")],
      plugins: ["@medusajs/draft-order/admin"],
      outDir,
    })
  )
} catch (error) {
  printFailure(error)
  process.exit(1)
}
