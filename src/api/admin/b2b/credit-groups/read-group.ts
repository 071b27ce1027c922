import type { MedusaContainer } from "@medusajs/framework/types"
import {
  CREDIT_MODULE,
  creditErrors,
  type CreditGroupStanding,
  type CreditModuleService,
} from "../../../../modules/credit"
import { b2bOptions } from "../../../../options"
import { toMedusaError } from "../../../../utils/catalogue-error"

/**
 * How a group's accounts stand, by the rates of today (UTC).
 * @throws MedusaError `b2b.credit_group.not_found`
 */
export async function readCreditGroup(
  container: MedusaContainer,
  id: string
): Promise<CreditGroupStanding> {
  const today = b2bOptions().now().toISOString().slice(0, 10)
  const group = await container
    .resolve<CreditModuleService>(CREDIT_MODULE)
    .groupStanding(id, today)
  if (!group) {
    throw toMedusaError(creditErrors.groupNotFound(id))
  }
  return group
}
