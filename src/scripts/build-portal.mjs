// `npm run build:portal`: the portal for this repository as an application.
import { store } from "./lib/cached-build.mjs"
import { printFailure } from "./lib/failure.mjs"
import { buildPortal } from "./lib/portal.mjs"
import { say } from "./lib/progress.mjs"
import { PORTAL } from "./lib/web-builds.mjs"

try {
  say(`Portal: ${await store(PORTAL, buildPortal)}`)
} catch (error) {
  printFailure(error)
  process.exit(1)
}
