import type { MedusaContainer } from "@medusajs/framework/types"
import {
  cartTemplateErrors,
  type NewCartTemplateLine,
} from "../../modules/saved-cart"
import {
  sellInUnit,
  type AccountRow,
  type SellingUnit,
} from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import {
  offeredVariants,
  type OfferedVariant,
} from "../trade/lines/offered-variants"
import { unitsToSellBy } from "../trade/selling-units"

/** A line as a person sends it; quantities are decimal text in the unit. */
export type TemplateLineInput = {
  variant_id: string
  quantity: string
  unit_code?: string | undefined
  stock_up_to?: string | undefined
  locked?: boolean | undefined
  heading?: string | undefined
  line_reference?: string | undefined
}

/** What is wrong with line `index`. */
export type Refuse = (index: number, detail: string) => Error

/**
 * The lines that a template keeps: of what the account is offered, in units and
 * quantities that are sold. Fixed queries for all lines.
 * @throws what `refuse` makes of the first line that is not
 */
export async function templateLines(
  container: MedusaContainer,
  account: AccountRow,
  inputs: readonly TemplateLineInput[],
  refuse: Refuse = refuseLine
): Promise<NewCartTemplateLine[]> {
  const ids = [...new Set(inputs.map(({ variant_id }) => variant_id))]
  const [offered, units] = await Promise.all([
    offeredVariants(container, account, ids),
    unitsToSellBy(container, ids),
  ])
  return inputs.map((input, index) => {
    const variant = offered.get(input.variant_id)
    if (!variant) {
      throw refuse(index, `the account is not offered ${input.variant_id}`)
    }
    const line = lineOf(input, variant, units.get(variant.id) ?? [])
    if (typeof line === "string") {
      throw refuse(index, line)
    }
    return line
  })
}

function refuseLine(index: number, detail: string): Error {
  return toMedusaError(cartTemplateErrors.rowRefused(index + 1, detail))
}

/** @returns the line, or why it is not one */
function lineOf(
  input: TemplateLineInput,
  { id, sku, title }: OfferedVariant,
  units: readonly SellingUnit[]
): NewCartTemplateLine | string {
  const { quantity, unit_code, stock_up_to } = input
  const sale = sellInUnit(units, unit_code ?? null, { what: title, quantity })
  return sale.refusal
    ? sale.refusal.message
    : {
        heading: input.heading ?? null,
        variant_id: id,
        sku,
        title,
        locked: input.locked ?? false,
        quantity,
        stock_up_to: stock_up_to ?? null,
        unit_code: sale.unit.code,
        line_reference: input.line_reference ?? null,
      }
}
