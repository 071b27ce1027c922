import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { tradeErrors } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import { customerIdOf } from "./request-context"

/** @throws MedusaError unauthorized, with our code: core's own 401 has none */
export function requireSignIn(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (customerIdOf(req) === null) {
    throw toMedusaError(tradeErrors.signInFirst())
  }
  next()
}
