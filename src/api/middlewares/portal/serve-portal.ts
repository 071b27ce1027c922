import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { toMedusaError } from "../../../utils/catalogue-error"
import { answerConfig } from "./answer-config"
import { answerPage } from "./answer-page"
import { BUILD_COMMAND, portalBuild, type PortalBuild } from "./build"
import { portalErrors } from "./errors"
import { SECURITY_HEADERS } from "./security-headers"

/** Encoded slashes, backslashes and NULs, and percent signs that encode nothing. */
const ODD = /%(2f|5c|00|(?![0-9a-f]{2}))|\\/i
/** A file: its last part has an extension. */
const FILE = /\.[^/]*$/

/**
 * Answers everything below the portal's path: a built file, `config.json`, or the
 * page, whose own router knows the rest.
 * @throws MedusaError not_found
 */
export async function servePortal(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  res.set(SECURITY_HEADERS)
  if (req.method !== "GET" && req.method !== "HEAD") {
    res.set("allow", "GET, HEAD").sendStatus(405)
    return
  }
  const build = portalBuild()
  if (!build) {
    throw toMedusaError(portalErrors.notBuilt(BUILD_COMMAND))
  }
  if (ODD.test(req.path)) {
    throw toMedusaError(portalErrors.fileNotFound())
  }
  if (req.path === "/config.json") {
    await answerConfig(req, res)
  } else if (req.path.startsWith("/assets/")) {
    await answerAsset(req, res, build)
  } else if (FILE.test(req.path)) {
    throw toMedusaError(portalErrors.fileNotFound())
  } else {
    answerPage(res, build)
  }
}

function answerAsset(
  req: MedusaRequest,
  res: MedusaResponse,
  build: PortalBuild
): Promise<void> {
  // sirv takes "br;q=0" for a wish, and dies of ranges like "bytes=9-1".
  req.headers["accept-encoding"] = ["br", "gzip"]
    .filter((encoding) => req.acceptsEncodings(encoding))
    .join(", ")
  delete req.headers.range
  return new Promise((resolve, reject) => {
    res.once("close", resolve)
    build.serveAsset(req, res, () => {
      reject(toMedusaError(portalErrors.fileNotFound()))
    })
  })
}
