import path from "node:path"
import { dashboardFingerprint, portalFingerprint } from "./fingerprint.mjs"
import { root } from "./paths.mjs"

/** @typedef {import("./cached-build.mjs").CachedBuild} CachedBuild */

/**
 * The portal that an application from source serves:
 * `src/api/middlewares/portal/build.ts` reads it there.
 * @type {CachedBuild}
 */
export const PORTAL = {
  name: "portal",
  folder: path.join(root, ".cache/portal"),
  script: path.join(root, "src/scripts/build-portal.mjs"),
  fingerprint: portalFingerprint,
}

/**
 * Medusa's dashboard with our pages, as a merchant serves it. `medusa start`
 * reads it there and nowhere else.
 * @type {CachedBuild}
 */
export const DASHBOARD = {
  name: "dashboard",
  folder: path.join(root, "public/admin"),
  script: path.join(root, "src/scripts/build-dashboard.mjs"),
  fingerprint: dashboardFingerprint,
}
