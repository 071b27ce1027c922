import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CartSnapshot } from "./cart-snapshot"
import { pricingContextOf, type PricingContext } from "./pricing-context"

/** Unit prices by line id, and what core would say of a line that cannot be sold. */
export type CurrentPrices = {
  by_line: ReadonlyMap<string, BigNumberInput>
  unsellable: string | null
}

type Line = CartSnapshot["items"][number] & { variant_id: string }

type VariantRow = { status: string | null; price_set_id: string | null }

type PriceSetLink = { variant_id: string; price_set_id: string }

/**
 * What each line would cost now, in the context in which core priced it. Core's own
 * workflow for it reads each variant with all its stock, which took most of the
 * time of a completion's checks.
 */
export async function currentPrices(
  container: MedusaContainer,
  cart: CartSnapshot
): Promise<CurrentPrices> {
  const lines = cart.items.filter(
    (line): line is Line => line.variant_id !== null
  )
  const [variants, context] = await Promise.all([
    readVariants(container, lines),
    pricingContextOf(container, cart),
  ])
  const gone = lines.filter(
    ({ variant_id }) => variants.get(variant_id)?.status !== "published"
  )
  if (gone.length > 0) {
    return unsellable(
      gone,
      "do not exist or belong to a product that is not published"
    )
  }
  const prices = await priceLines(container, lines, variants, context)
  const unpriced = lines.filter(
    (line) => !line.is_custom_price && !prices.has(line.id)
  )
  return unpriced.length > 0
    ? unsellable(unpriced, "do not have a price")
    : { by_line: prices, unsellable: null }
}

function unsellable(lines: Line[], why: string): CurrentPrices {
  const ids = lines.map(({ variant_id }) => variant_id).join(", ")
  return { by_line: new Map(), unsellable: `Variants ${ids} ${why}` }
}

/** Query would join them one after the other, at twice the time. */
async function readVariants(
  container: MedusaContainer,
  lines: Line[]
): Promise<ReadonlyMap<string, VariantRow>> {
  const ids = [...new Set(lines.map(({ variant_id }) => variant_id))]
  const [variants, links] = await Promise.all([
    container
      .resolve(Modules.PRODUCT)
      .listProductVariants(
        { id: ids },
        { select: ["id", "product.status"], relations: ["product"] }
      ),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product_variant_price_set",
      fields: ["variant_id", "price_set_id"],
      filters: { variant_id: ids },
    }),
  ])
  const sets = new Map(
    (links.data as PriceSetLink[]).map((link) => [
      link.variant_id,
      link.price_set_id,
    ])
  )
  return new Map(
    variants.map(({ id, product }) => [
      id,
      { status: product?.status ?? null, price_set_id: sets.get(id) ?? null },
    ])
  )
}

/** Prices depend on the quantity, so each quantity is one question. */
async function priceLines(
  container: MedusaContainer,
  lines: Line[],
  variants: ReadonlyMap<string, VariantRow>,
  context: PricingContext
): Promise<Map<string, BigNumberInput>> {
  const pricing = container.resolve(Modules.PRICING)
  const quantities = [...new Set(lines.map(({ quantity }) => quantity))]
  const priced = await Promise.all(
    quantities.map(async (quantity) => {
      const alike = lines.filter((line) => line.quantity === quantity)
      const setOf = (line: Line) => variants.get(line.variant_id)?.price_set_id
      const sets = await pricing.calculatePrices(
        { id: alike.flatMap((line) => setOf(line) ?? []) },
        { context: { ...context, quantity } }
      )
      const amounts = new Map(
        sets.map((set) => [set.id, set.calculated_amount])
      )
      return alike.flatMap((line): [string, BigNumberInput][] => {
        const amount = amounts.get(setOf(line) ?? "")
        return amount === undefined || amount === null
          ? []
          : [[line.id, amount]]
      })
    })
  )
  return new Map(priced.flat())
}
