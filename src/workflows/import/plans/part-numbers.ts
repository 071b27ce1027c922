import { chosenId } from "../../../modules/import"
import { variantsBySku } from "./look-ups"
import { textOf, type Planner } from "./plan"
import { tradeAccountsOf } from "./trade-accounts"

/** What accounts themselves call products. */
export const planPartNumbers: Planner = async ({ scope, batchId }, rows) => {
  const [accounts, variants] = await Promise.all([
    tradeAccountsOf(scope, rows),
    variantsBySku(
      scope,
      rows.map(({ values }) => textOf(values, "sku"))
    ),
  ])
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const { line, key, values } = row
    const common = { line, entity: "part_number" as const, entity_key: key }
    const account = accounts.find(row)
    if ("refusal" in account) {
      return { ...common, refusal: account.refusal }
    }
    const sku = textOf(values, "sku")
    const variantId = variants.get(sku)
    if (variantId === undefined) {
      return { ...common, refusal: `there is no product with SKU "${sku}"` }
    }
    const id = chosenId("partno", batchId, account.id, variantId)
    const first = seen.get(id)
    if (first !== undefined) {
      const refusal = `line ${String(first)} is about the same account and SKU`
      return { ...common, refusal }
    }
    seen.set(id, line)
    return {
      ...common,
      new_id: id,
      fields: {
        account_id: account.id,
        variant_id: variantId,
        number: textOf(values, "number"),
      },
      initial: {},
    }
  })
}
