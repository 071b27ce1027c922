import type { MedusaContainer } from "@medusajs/framework/types"
import { CREDIT_MODULE, type CreditModuleService } from "../../modules/credit"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { b2bOptions } from "../../options"

type Delivered = {
  subject_id: string
  key: string
  external_reference: string | null
}

/**
 * Notes by which numbers an ERP knows the orders of delivered documents; from then on
 * the office's books have them, and credit counts them there.
 * @returns how many of the orders have an order header
 */
export async function noteErpNumbers(
  container: MedusaContainer,
  delivered: Delivered[]
): Promise<number> {
  if (delivered.length === 0) {
    return 0
  }
  const now = b2bOptions().now()
  const headerIds = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .recordErpNumbers(
      delivered.map(({ subject_id, key, external_reference }) => ({
        order_id: subject_id,
        erp_number: external_reference ?? key,
      })),
      now
    )
  await container
    .resolve<CreditModuleService>(CREDIT_MODULE)
    .markSeen(headerIds, now)
  return headerIds.length
}
