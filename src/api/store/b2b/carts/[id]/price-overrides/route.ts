import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderHeaderBehind } from "../order-header-behind"
import { presentOverrides, type StorePriceOverride } from "./present-overrides"

/** Which lines cost less than the account's own prices, and why. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ price_overrides: StorePriceOverride[] }>
): Promise<void> {
  const { id } = orderHeaderBehind(req)
  res.json({
    price_overrides: await presentOverrides(req.scope, { order_header_id: id }),
  })
}
