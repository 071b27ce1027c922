import type { MedusaContainer } from "@medusajs/framework/types"
import { salesRepErrors } from "../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"

/** @throws MedusaError `b2b.sales_rep.office_unknown` where one of them is no office */
export async function refuseUnknownOffices(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<void> {
  const offices = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices({ id: [...ids] }, { select: ["id"], take: null })
  const unknown = ids.find((id) => !offices.some((office) => office.id === id))
  if (unknown !== undefined) {
    throw toMedusaError(salesRepErrors.officeUnknown(unknown))
  }
}
