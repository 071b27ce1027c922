import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { maySeeAmounts } from "./may-see-amounts"
import { withoutAmounts } from "./without-amounts"

/**
 * Takes every amount out of what core's routes and ours answer to a member without
 * `price.view`, refusals included. It wraps the answer first, so it has the last
 * word, and decides when the answer is written.
 */
export function hideAmounts(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const json = res.json.bind(res)
  res.json = (body) => json(maySeeAmounts(req) ? body : withoutAmounts(body))
  next()
}
