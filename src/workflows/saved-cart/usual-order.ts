import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../options"
import { cartTemplateErrors } from "../../modules/saved-cart"
import { sellBaseUnits } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import { toUnitQuantity } from "../../utils/selling-unit"
import { offeredVariants } from "../trade/lines/offered-variants"
import type { B2bContext } from "../trade/request-context"
import { unitsToSellBy } from "../trade/selling-units"
import { usualVariants } from "./queries/usual-variants"
import type { TemplateLineInput } from "./template-lines"

const MONTHS = 12

/**
 * The lines of a usual order: what was ordered at least twice in 12 months and is still
 * offered, in its median quantity. Who sees only his own orders gets his own.
 * @throws MedusaError code `b2b.cart_template.no_history`
 */
export async function usualOrder(
  container: MedusaContainer,
  { account, office, company, member, permissions }: B2bContext
): Promise<TemplateLineInput[]> {
  const from = b2bOptions().now()
  from.setUTCMonth(from.getUTCMonth() - MONTHS)
  const usual = await usualVariants(container, {
    company_id: company.id,
    account_id: account.id,
    member_id: permissions.has("order.view_all") ? null : member.id,
    from,
  })
  const ids = usual.map(({ variant_id }) => variant_id)
  const [offered, units] = await Promise.all([
    offeredVariants(container, { ...account, office }, ids),
    unitsToSellBy(container, ids),
  ])
  const lines = usual.flatMap(({ variant_id, quantity, unit_code }) => {
    const { unit } = sellBaseUnits(units.get(variant_id) ?? [], {
      what: variant_id,
      quantity,
      own: unit_code ?? undefined,
    })
    // A median that no unit fits any more was ordered in units that are gone.
    return unit && offered.has(variant_id)
      ? [
          {
            variant_id,
            quantity: toUnitQuantity(quantity, unit),
            unit_code: unit.code,
          },
        ]
      : []
  })
  if (lines.length === 0) {
    throw toMedusaError(cartTemplateErrors.noHistory())
  }
  return lines
}
