import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { toMedusaError, type CatalogueError } from "../../utils/catalogue-error"
import { requestErrors } from "./errors"

const MAX_DEPTH = 50

/**
 * Refuses what Express, PostgreSQL or a recursion further in would die of: core
 * answers each of these with a 500.
 * @throws MedusaError invalid_data
 */
export function refuseMalformed(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const refusal =
    refusePath(req.originalUrl) ?? refusePage(req.query) ?? refuseBody(req.body)
  if (refusal) {
    throw toMedusaError(refusal)
  }
  next()
}

/**
 * The same of a body alone, where the path's ids are looked at one by one.
 * @throws MedusaError invalid_data
 */
export function refuseMalformedBody(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const refusal = refuseBody(req.body)
  if (refusal) {
    throw toMedusaError(refusal)
  }
  next()
}

function refusePath(url: string): CatalogueError | undefined {
  const [path = ""] = url.split("?", 1)
  try {
    decodeURIComponent(path)
  } catch {
    return requestErrors.malformedPath()
  }
  return url.includes("%00") ? requestErrors.invalidText("path") : undefined
}

function refusePage(query: MedusaRequest["query"]): CatalogueError | undefined {
  const field = (["limit", "offset"] as const).find(
    (name) => Number(query[name] ?? 0) < 0
  )
  return field && requestErrors.negativePage(field)
}

/** A list of what is still to be looked at, since recursion is what we guard against. */
function refuseBody(body: unknown): CatalogueError | undefined {
  const rest: [value: unknown, depth: number][] = [[body, 0]]
  for (let entry = rest.pop(); entry; entry = rest.pop()) {
    const [value, depth] = entry
    if (typeof value === "string" && !isText(value)) {
      return requestErrors.invalidText("body")
    }
    if (value !== null && typeof value === "object") {
      if (depth > MAX_DEPTH) {
        return requestErrors.nestedTooDeep(MAX_DEPTH)
      }
      for (const [key, child] of Object.entries(value)) {
        rest.push([key, depth + 1], [child, depth + 1])
      }
    }
  }
  return undefined
}

function isText(value: string): boolean {
  return !value.includes("\0") && !/\p{Surrogate}/u.test(value)
}
