import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { companyErrors, type Permission } from "../../modules/company"
import { tradeErrors } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import type { B2bContext } from "../../workflows/trade/request-context"

/**
 * The account that the request acts for.
 * @throws MedusaError forbidden where the customer is no active member with one
 */
export function contextOf(req: MedusaRequest): B2bContext {
  if (req.b2b) {
    return req.b2b
  }
  const member = req.b2b_session?.inactive[0]?.member
  if (!member) {
    throw toMedusaError(tradeErrors.noAccount())
  }
  throw toMedusaError(
    member.status === "active"
      ? companyErrors.companyNotActive(member.company)
      : companyErrors.memberNotActive(member)
  )
}

/** Lets active members with an account through; `permission`: those who have it. */
export function requirePermission(permission: Permission | null) {
  return (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ): void => {
    const { permissions } = contextOf(req)
    if (permission !== null && !permissions.has(permission)) {
      throw toMedusaError(companyErrors.permissionMissing(permission))
    }
    next()
  }
}
