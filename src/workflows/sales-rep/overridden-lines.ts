import type { MedusaContainer } from "@medusajs/framework/types"
import {
  refuseOverriddenQuantity,
  SALES_REP_MODULE,
  type PriceOverrideRow,
  type SalesRepModuleService,
} from "../../modules/sales-rep"
import type { OrderHeaderRow } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"

/** The prices that stand on the lines of a header's cart; only prepared carts have any. */
export async function overridesOf(
  container: MedusaContainer,
  header: Pick<OrderHeaderRow, "id" | "acting_actor_id">
): Promise<PriceOverrideRow[]> {
  return header.acting_actor_id === null
    ? []
    : await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .listB2bPriceOverrides(
          { order_header_id: header.id, withdrawn_at: null },
          { take: null }
        )
}

type ChangingLine = { id: string; title: string; is_custom_price: boolean }

/**
 * Core keeps a line's price whatever its quantity becomes, and this one was given for
 * so many.
 * @throws MedusaError code `b2b.price_override.quantity`
 */
export async function guardOverriddenLine(
  container: MedusaContainer,
  line: ChangingLine | undefined,
  update: { quantity?: unknown; unit_price?: unknown }
): Promise<void> {
  const { quantity } = update
  if (
    !line?.is_custom_price ||
    update.unit_price !== undefined ||
    typeof quantity !== "number"
  ) {
    return
  }
  const [override] = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bPriceOverrides(
      { line_item_id: line.id, withdrawn_at: null },
      { take: 1 }
    )
  const refusal = refuseOverriddenQuantity(line, quantity, override)
  if (refusal) {
    throw toMedusaError(refusal)
  }
}
