import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { upsertVariantPricesWorkflow } from "@medusajs/medusa/core-flows"
import type { ProductRow } from "./catalogue-data"
import { linkedIds } from "./linked-ids"
import { pick, type Seeding } from "./seeding"

/** The list price of a SKU, net of tax. */
export function listPrices(row: ProductRow) {
  return [{ currency_code: "gbp", amount: row.price_gbp }]
}

type Variant = { id: string; product_id?: string | null }

type Unpriced = ProductRow & { variant: Variant }

/**
 * Variants whose creation was killed have no price. Their price sets may be
 * there, unlinked: those are taken first.
 */
export async function repairPrices(
  seeding: Seeding,
  variants: Map<string, Variant>
) {
  const { container, data } = seeding
  const variantIds = [...variants.values()].map(({ id }) => id)
  const priced = await linkedIds(
    seeding,
    "product_variant_price_set",
    "variant_id",
    { variant_id: variantIds }
  )
  const unpriced = data.products.flatMap((row) => {
    const variant = pick(variants, row.sku)
    return priced.has(variant.id) ? [] : { ...row, variant }
  })
  const bare = unpriced.length > 0 ? await adopt(seeding, unpriced) : []
  if (bare.length > 0) {
    await upsertVariantPricesWorkflow(container).run({
      input: {
        previousVariantIds: [],
        variantPrices: bare.map((row) => ({
          variant_id: row.variant.id,
          product_id: row.variant.product_id ?? "",
          prices: listPrices(row),
        })),
      },
    })
  }
}

/** Links price sets that nothing uses; answers the variants still without one. */
async function adopt(
  seeding: Seeding,
  unpriced: Unpriced[]
): Promise<Unpriced[]> {
  const spare = await sparePriceSets(seeding)
  const links = unpriced.flatMap(({ price_gbp, variant }) => {
    const price_set_id = spare.get(price_gbp)?.pop()
    return price_set_id ? { variant_id: variant.id, price_set_id } : []
  })
  await seeding.container.resolve(ContainerRegistrationKeys.LINK).create(
    links.map(({ variant_id, price_set_id }) => ({
      [Modules.PRODUCT]: { variant_id },
      [Modules.PRICING]: { price_set_id },
    }))
  )
  const adopted = new Set(links.map((link) => link.variant_id))
  return unpriced.filter(({ variant }) => !adopted.has(variant.id))
}

/** Ids of price sets that nothing uses and that are one net price, by amount. */
async function sparePriceSets(seeding: Seeding) {
  const sets = await seeding.container
    .resolve(Modules.PRICING)
    .listPriceSets({}, { relations: ["prices"] })
  const [ofVariants, ofShipping] = await Promise.all([
    linkedIds(seeding, "product_variant_price_set", "price_set_id", {}),
    linkedIds(seeding, "shipping_option_price_set", "price_set_id", {}),
  ])
  const spare = new Map<number, string[]>()
  for (const { id, prices = [] } of sets) {
    const [price, ...others] = prices
    const unused = !ofVariants.has(id) && !ofShipping.has(id)
    if (unused && price?.currency_code === "gbp" && others.length === 0) {
      const amount = Number(price.amount)
      spare.set(amount, [...(spare.get(amount) ?? []), id])
    }
  }
  return spare
}
