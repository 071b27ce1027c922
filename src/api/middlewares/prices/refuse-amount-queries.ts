import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { companyErrors } from "../../../modules/company"
import { isAmountKey } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { maySeeAmounts } from "./may-see-amounts"

/** Where a value names a field. */
const NAMING = new Set(["order", "sort", "facets"])

/** Our own routes take what their rules name, and nothing of it sorts by amounts. */
const OURS = /^\/b2b(\/|$)/i

/**
 * A list that is sorted or filtered by a price tells it: such a query, and such a
 * search, is refused to those who may not see amounts.
 * @throws MedusaError forbidden, code `b2b.permission.missing`
 */
export function refuseAmountQueries(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (!maySeeAmounts(req) && !OURS.test(req.path)) {
    const asked = /^\/search\/?$/i.test(req.path)
      ? [req.query, req.body]
      : [req.query]
    if (asked.some((place) => asksForAmount(place, false))) {
      throw toMedusaError(companyErrors.permissionMissing("price.view"))
    }
  }
  next()
}

/** Depth is no matter here: malformed bodies were refused before. */
function asksForAmount(value: unknown, names: boolean): boolean {
  if (typeof value === "string") {
    return names && namesAmount(value)
  }
  if (value === null || typeof value !== "object") {
    return false
  }
  if (Array.isArray(value)) {
    return value.some((item) => asksForAmount(item, names))
  }
  return Object.entries(value).some(
    ([key, child]) =>
      namesAmount(key) || asksForAmount(child, names || NAMING.has(key))
  )
}

function namesAmount(path: string): boolean {
  return path.split(/[^\w]+/).some(isAmountKey)
}
