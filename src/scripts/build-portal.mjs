// `npm run build:portal`: the portal for this repository as an application.
import { storePortal } from "./lib/cached-portal.mjs"
import { printFailure } from "./lib/failure.mjs"
import { say } from "./lib/progress.mjs"

try {
  say(`Portal: ${await storePortal()}`)
} catch (error) {
  printFailure(error)
  process.exit(1)
}
