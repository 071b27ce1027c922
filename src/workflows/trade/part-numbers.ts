import type { MedusaContainer } from "@medusajs/framework/types"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"

/** What an account calls these variants, by their ids, in one query. */
export async function partNumbersOf(
  container: MedusaContainer,
  accountId: string,
  variantIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(variantIds)]
  if (ids.length === 0) {
    return new Map()
  }
  const rows = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bPartNumbers(
      { account_id: accountId, variant_id: ids },
      { select: ["variant_id", "number"], take: ids.length }
    )
  return new Map(rows.map(({ variant_id, number }) => [variant_id, number]))
}
