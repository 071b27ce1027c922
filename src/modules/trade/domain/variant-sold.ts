import type { CatalogueError } from "../../../utils/catalogue-error"
import { tradeErrors } from "../errors"

export type VariantFacts = {
  product: { status: string; sales_channel_ids: string[] }
}

/**
 * What speaks against a product being bought here at all. A variant that does not
 * exist, a draft and what other channels sell are one and the same to a buyer.
 * @param variant null where there is none with this id
 */
export function refuseVariant(
  id: string,
  variant: VariantFacts | null,
  office: { id: string; name: string; sales_channel_id: string }
): CatalogueError[] {
  const sold =
    variant?.product.status === "published" &&
    variant.product.sales_channel_ids.includes(office.sales_channel_id)
  const text = `Sales office "${office.name}" (${office.id}) does not sell variant ${id}`
  return sold ? [] : [tradeErrors.productUnsellable(text)]
}
