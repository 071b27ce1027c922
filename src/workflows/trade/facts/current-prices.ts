import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { calculateAt } from "../../pricing-schedule/pricing/calculate-at"
import type { PricedHeader } from "../../pricing-schedule/pricing/priced-buyer"
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
  cart: CartSnapshot,
  header: PricedHeader
): Promise<CurrentPrices> {
  const lines = cart.items.filter(
    (line): line is Line => line.variant_id !== null
  )
  const [variants, context] = await Promise.all([
    readVariants(container, lines),
    pricingContextOf(container, cart, header),
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

async function priceLines(
  container: MedusaContainer,
  lines: Line[],
  variants: ReadonlyMap<string, VariantRow>,
  context: PricingContext
): Promise<Map<string, BigNumberInput>> {
  const asked = lines.flatMap(({ id, variant_id, quantity }) => {
    const price_set_id = variants.get(variant_id)?.price_set_id
    return price_set_id ? [{ id, price_set_id, quantity }] : []
  })
  const calculated = await calculateAt(container, context, asked)
  return new Map(
    asked.flatMap((line): [string, BigNumberInput][] => {
      const amount = calculated(line)?.calculated_amount ?? null
      return amount === null ? [] : [[line.id, amount]]
    })
  )
}
