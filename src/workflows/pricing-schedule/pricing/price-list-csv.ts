import type { MedusaContainer } from "@medusajs/framework/types"
import { writeTextRow } from "../../../utils/csv"
import { graph } from "../../../utils/graph"
import { hiddenVariants, visibilityOf } from "../../catalog/visibility"
import { partNumbersOf } from "../../trade/part-numbers"
import type { B2bContext } from "../../trade/request-context"
import { buyerOfContext } from "./priced-buyer"
import { priceVariants, type VariantPrice } from "./price-variants"
import { pricingContextFor } from "./pricing-context"

const AT_ONCE = 200

const COLUMNS = [
  "sku",
  "own_part_number",
  "product",
  "variant",
  "from_quantity",
  "price",
  "currency",
  "priced_per",
  "price_per_unit",
  "list_price",
  "schedule",
  "valid_until",
]

type VariantRow = {
  id: string
  sku: string | null
  title: string
  product?: { title: string } | null
}

/**
 * An account's own price list, a line for each break, in pieces: what it sees and can
 * buy, by the same calculation as in its carts.
 */
export async function* priceListCsv(
  container: MedusaContainer,
  context: B2bContext,
  { contract_only }: { contract_only: boolean }
): AsyncGenerator<string> {
  const pricing = await pricingContextFor(container, buyerOfContext(context))
  const visibility = await visibilityOf(container, context.account)
  yield writeTextRow(COLUMNS)
  for (let after = ""; ;) {
    const rows = await page(container, after)
    const ids = rows.map(({ id }) => id)
    const [hidden, own] = await Promise.all([
      hiddenVariants(container, visibility, ids),
      partNumbersOf(container, context.account.id, ids),
    ])
    const prices = await priceVariants(
      container,
      pricing,
      ids.map((variant_id) => ({ variant_id, quantity: 1 })),
      hidden
    )
    const bought = new Map(prices.map((price) => [price.variant_id, price]))
    const lines = rows.flatMap((row) => {
      const price = bought.get(row.id)
      return price && (!contract_only || price.schedule)
        ? linesOf(row, own.get(row.id) ?? "", price)
        : []
    })
    if (lines.length > 0) {
      yield lines.join("")
    }
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) {
      return
    }
    after = last.id
  }
}

async function page(
  container: MedusaContainer,
  after: string
): Promise<VariantRow[]> {
  const { rows } = await graph<VariantRow>(container, {
    entity: "product_variant",
    fields: ["id", "sku", "title", "product.title"],
    filters: { id: { $gt: after } },
    pagination: { take: AT_ONCE, skip: 0, order: { id: "ASC" } },
  })
  return rows
}

function linesOf(
  { sku, title, product }: VariantRow,
  partNumber: string,
  price: VariantPrice
): string[] {
  return price.tiers.map((tier) =>
    writeTextRow([
      sku ?? "",
      partNumber,
      product?.title ?? "",
      title,
      String(tier.from_quantity),
      tier.price,
      price.currency_code.toUpperCase(),
      tier.price_per_unit.name,
      tier.price_per_unit.amount,
      price.list_price ?? "",
      price.schedule?.name ?? "",
      price.valid_until ?? "",
    ])
  )
}
