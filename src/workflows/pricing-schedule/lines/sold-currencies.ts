import type { MedusaContainer } from "@medusajs/framework/types"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"

/** The currencies that sales offices sell in, in small letters. */
export async function soldCurrencies(
  container: MedusaContainer
): Promise<Set<string>> {
  const offices = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices({}, { select: ["currency_code"], take: null })
  return new Set(offices.map((office) => office.currency_code.toLowerCase()))
}
