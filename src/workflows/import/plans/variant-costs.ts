import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { chosenId } from "../../../modules/import"
import { refuseCost } from "../../../modules/pricing-schedule"
import { soldCurrencies } from "../../pricing-schedule/lines/sold-currencies"
import { variantsBySku } from "./look-ups"
import { textOf, type Planner, type ReadableRow } from "./plan"

/** Finds the variant that a row means: by its SKU, or by its id. */
async function variantsOf(
  scope: MedusaContainer,
  rows: ReadableRow[]
): Promise<(row: ReadableRow) => { id: string } | { refusal: string }> {
  const named = (column: string) =>
    [...new Set(rows.map(({ values }) => textOf(values, column)))].filter(
      Boolean
    )
  const ids = named("variant")
  const [bySku, found] = await Promise.all([
    variantsBySku(scope, named("sku")),
    ids.length === 0
      ? []
      : scope
          .resolve(Modules.PRODUCT)
          .listProductVariants(
            { id: ids },
            { select: ["id"], take: ids.length }
          ),
  ])
  const known = new Set(found.map(({ id }) => id))
  return ({ values }) => {
    const [sku, variant] = [textOf(values, "sku"), textOf(values, "variant")]
    const id = sku === "" ? variant : bySku.get(sku)
    if (id === undefined) {
      return { refusal: `there is no product with SKU "${sku}"` }
    }
    return sku === "" && !known.has(id)
      ? { refusal: `there is no product variant ${id}` }
      : { id }
  }
}

/** What variants cost the merchant per base unit. */
export const planVariantCosts: Planner = async ({ scope, batchId }, rows) => {
  const [variantOf, currencies] = await Promise.all([
    variantsOf(scope, rows),
    soldCurrencies(scope),
  ])
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const { line, key, values } = row
    const common = { line, entity: "variant_cost" as const, entity_key: key }
    const variant = variantOf(row)
    if ("refusal" in variant) {
      return { ...common, refusal: variant.refusal }
    }
    const cost = {
      currency_code: textOf(values, "currency"),
      amount: textOf(values, "amount"),
    }
    const refusal = refuseCost(cost, currencies)
    if (refusal !== null) {
      return { ...common, refusal }
    }
    const id = chosenId("vcost", batchId, variant.id, cost.currency_code)
    const first = seen.get(id)
    if (first !== undefined) {
      return {
        ...common,
        refusal: `line ${String(first)} is about the same product and currency`,
      }
    }
    seen.set(id, line)
    return {
      ...common,
      new_id: id,
      fields: { variant_id: variant.id, ...cost },
      initial: {},
    }
  })
}
