import type { MedusaContainer } from "@medusajs/framework/types"
import { ERP_MODULE, type ErpModuleService } from "../../../modules/erp"
import {
  lineShipDate,
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../modules/trade"

type Line = { metadata?: Record<string, unknown> | null }

/**
 * Whether the office's ERP takes a ship date of each line. False without a query
 * where no line has one.
 */
export async function erpTakesLineDates(
  container: MedusaContainer,
  officeId: string,
  lines: Line[]
): Promise<boolean> {
  if (!lines.some(({ metadata }) => lineShipDate(metadata) !== null)) {
    return false
  }
  const [office] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices(
      { id: officeId },
      { select: ["erp_connection_id"], take: 1 }
    )
  return office?.erp_connection_id
    ? await container
        .resolve<ErpModuleService>(ERP_MODULE)
        .takesLineDates(office.erp_connection_id)
    : false
}
