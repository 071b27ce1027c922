import type { Location } from "../../../modules/company"
import { tradeErrors, type AccountRow } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { ORDER_HEADER_METADATA } from "../../../workflows/trade/completion-guards"

export type BodyAddress = Location & { id?: string }

/** What core's validation leaves of a body that creates or updates a cart. */
export type CartBody = {
  region_id?: string | null
  sales_channel_id?: string | null
  currency_code?: string | null
  shipping_address?: BodyAddress | string
  billing_address?: BodyAddress | string
  metadata?: Record<string, unknown> | null | undefined
}

/** @throws MedusaError invalid_data where the body would take the cart to another office */
export function refuseFixedFields(
  body: CartBody,
  office: AccountRow["office"]
): void {
  const same = (a: string | null | undefined, b: string) =>
    a === undefined || a?.toLowerCase() === b.toLowerCase()
  const fixed: [string, boolean][] = [
    ["region_id", same(body.region_id, office.region_id)],
    ["sales_channel_id", same(body.sales_channel_id, office.sales_channel_id)],
    ["currency_code", same(body.currency_code, office.currency_code)],
  ]
  const broken = fixed.find(([, ok]) => !ok)
  if (broken) {
    throw toMedusaError(tradeErrors.cartFixed(broken[0]))
  }
}

/** A client cannot mark a cart as an account's: only the guard does. */
export function withoutOrderHeader(
  metadata: CartBody["metadata"]
): CartBody["metadata"] {
  if (!metadata || !(ORDER_HEADER_METADATA in metadata)) {
    return metadata
  }
  return Object.fromEntries(
    Object.entries(metadata).filter(([key]) => key !== ORDER_HEADER_METADATA)
  )
}
