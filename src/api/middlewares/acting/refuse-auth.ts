import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { salesRepErrors } from "../../../modules/sales-rep"
import { toMedusaError } from "../../../utils/catalogue-error"
import { hasActingToken } from "./claim"

/**
 * An acting token opens no way to sign in: no cookie, which would outlive it, no other
 * token, no password and no second factor of the customer's.
 */
export function refuseAuth(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (hasActingToken(req)) {
    throw toMedusaError(salesRepErrors.notWhileActing("Signing in"))
  }
  next()
}
