import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { pricePerUnit, type PricePerUnit } from "../../../modules/trade"
import { graph } from "../../../utils/graph"
import { unitsToSellBy } from "../../trade/selling-units"
import type { BuyerPricing } from "./buyer-pricing"
import { calculateAt, type CalculatedAt } from "./calculate-at"

/** A break: from so many base units on a base unit costs `price`. */
export type PriceTier = {
  from_quantity: number
  price: string
  price_per_unit: PricePerUnit
}

/** What an account pays for a variant at a quantity of base units. */
export type VariantPrice = {
  variant_id: string
  quantity: number
  currency_code: string
  /** Of one base unit; null: not sold to this account. */
  price: string | null
  price_per_unit: PricePerUnit | null
  list_price: string | null
  is_tax_inclusive: boolean
  /** The contract that the price comes from; null: it is no contract price. */
  schedule: { code: string; name: string; net: boolean } | null
  /** The last day of that contract price, `YYYY-MM-DD`; null: open. */
  valid_until: string | null
  tiers: PriceTier[]
  next_break: PriceTier | null
}

export type AskedVariant = { variant_id: string; quantity: number }

type VariantRow = {
  id: string
  price_set?: { id: string } | null
  product?: {
    status: string
    sales_channels?: ({ id: string } | null)[] | null
  } | null
}

/** A merchant with more different breaks than this in one question sees the first. */
const MOST_BREAKS = 60

/**
 * Prices of many variants at once, by the same calculation as in the cart.
 * @param hidden variants that the buyer's catalogs do not list: he gets no price of them
 */
export async function priceVariants(
  container: MedusaContainer,
  pricing: BuyerPricing,
  asked: AskedVariant[],
  hidden: readonly string[] = []
): Promise<VariantPrice[]> {
  const ids = [...new Set(asked.map(({ variant_id }) => variant_id))]
  const [{ rows }, units] = await Promise.all([
    graph<VariantRow>(container, {
      entity: "product_variant",
      fields: [
        "id",
        "price_set.id",
        "product.status",
        "product.sales_channels.id",
      ],
      filters: { id: ids },
    }),
    unitsToSellBy(container, ids),
  ])
  const setOf = new Map(
    rows
      .filter((row) => !hidden.includes(row.id) && isSold(row, pricing))
      .map((row) => [row.id, row.price_set?.id ?? ""])
  )
  const breaks = await breaksOf(container, pricing, [...setOf.values()])
  const questions = asked.flatMap(({ variant_id, quantity }) => {
    const price_set_id = setOf.get(variant_id) ?? ""
    return [quantity, ...(breaks.get(price_set_id) ?? [1])].map((at) => ({
      price_set_id,
      quantity: at,
    }))
  })
  const [mine, list] = await Promise.all([
    calculateAt(container, pricing.context, questions),
    calculateAt(
      container,
      listContextOf(pricing),
      asked.map(({ variant_id, quantity }) => ({
        price_set_id: setOf.get(variant_id) ?? "",
        quantity,
      }))
    ),
  ])
  return asked.map((one) => {
    const price_set_id = setOf.get(one.variant_id) ?? ""
    const sold = units.get(one.variant_id) ?? []
    const tiers = tiersOf(
      mine,
      price_set_id,
      breaks.get(price_set_id) ?? [1]
    ).map((tier) => ({
      ...tier,
      price_per_unit: pricePerUnit(tier.price, sold),
    }))
    const calculated = mine({ price_set_id, quantity: one.quantity })
    const price = textOf(calculated?.calculated_amount)
    const listed = list({ price_set_id, quantity: one.quantity })
    const listId = calculated?.calculated_price?.price_list_id ?? null
    const schedule = pricing.schedules.find(
      (row) => row.price_list_id === listId
    )
    return {
      ...one,
      currency_code: pricing.context.currency_code,
      price,
      price_per_unit: price === null ? null : pricePerUnit(price, sold),
      list_price: textOf(listed?.calculated_amount),
      is_tax_inclusive: calculated?.is_calculated_price_tax_inclusive ?? false,
      schedule: schedule
        ? { code: schedule.code, name: schedule.name, net: schedule.net }
        : null,
      valid_until: schedule?.valid_until ?? null,
      tiers,
      next_break:
        tiers.find(({ from_quantity }) => from_quantity > one.quantity) ?? null,
    }
  })
}

function isSold({ product }: VariantRow, { context }: BuyerPricing): boolean {
  return (
    product?.status === "published" &&
    (product.sales_channels ?? []).some(
      (channel) => channel?.id === context.sales_channel_id
    )
  )
}

/** What somebody without an account pays in the same region. */
function listContextOf({ context }: BuyerPricing): Record<string, unknown> {
  const { region_id, currency_code, sales_channel_id } = context
  return { region_id, currency_code, sales_channel_id }
}

function textOf(amount: BigNumberInput | null | undefined): string | null {
  return amount === null || amount === undefined
    ? null
    : MathBN.convert(amount).toString()
}

/** Quantities from which another price may begin, by price set. */
async function breaksOf(
  container: MedusaContainer,
  pricing: BuyerPricing,
  priceSetIds: string[]
): Promise<Map<string, number[]>> {
  const rows = await container
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .priceBreaks({
      price_set_ids: priceSetIds,
      price_list_ids: pricing.schedules.map((row) => row.price_list_id),
      currency_code: pricing.context.currency_code,
    })
  const breaks = new Map<string, number[]>()
  for (const { price_set_id, quantity } of rows) {
    const known = breaks.get(price_set_id) ?? []
    if (known.length < MOST_BREAKS) {
      breaks.set(price_set_id, [...known, quantity])
    }
  }
  return breaks
}

/** Neighbouring breaks at the same price are one. */
function tiersOf(
  mine: CalculatedAt,
  price_set_id: string,
  breaks: number[]
): Omit<PriceTier, "price_per_unit">[] {
  const tiers: Omit<PriceTier, "price_per_unit">[] = []
  for (const from_quantity of breaks) {
    const price = textOf(
      mine({ price_set_id, quantity: from_quantity })?.calculated_amount
    )
    if (price !== null && tiers.at(-1)?.price !== price) {
      tiers.push({ from_quantity, price })
    }
  }
  return tiers
}
