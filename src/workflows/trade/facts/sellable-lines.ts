import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getVariantAvailability,
  QueryContext,
} from "@medusajs/framework/utils"
import type { B2bContext } from "../request-context"

export type OrderedLine = {
  variant_id: string | null
  title: string
  quantity: number
}

export type SkippedLine = { title: string; reason: string }

type Sellable = {
  lines: { variant_id: string; quantity: number }[]
  skipped: SkippedLine[]
}

type VariantRow = {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  product?: {
    status: string
    sales_channels?: ({ id: string } | null)[] | null
  } | null
  calculated_price?: { calculated_amount: unknown } | null
}

const REASONS = {
  gone: "It is no longer in the catalog of this sales office.",
  unpriced: "It has no price for this account at the moment.",
  short: "It is not in stock in this quantity.",
} as const

/** Which of an order's lines the account could put into a cart today, and why not. */
export async function sellableLines(
  container: MedusaContainer,
  { office, customer_id }: Pick<B2bContext, "office" | "customer_id">,
  ordered: OrderedLine[]
): Promise<Sellable> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = [
    ...new Set(ordered.flatMap(({ variant_id }) => variant_id ?? [])),
  ]
  if (ids.length === 0) {
    return {
      lines: [],
      skipped: ordered.map(({ title }) => ({ title, reason: REASONS.gone })),
    }
  }
  const { data } = await query.graph({
    entity: "product_variant",
    fields: [
      "id",
      "manage_inventory",
      "allow_backorder",
      "product.status",
      "product.sales_channels.id",
      "calculated_price.*",
    ],
    filters: { id: ids },
    context: {
      calculated_price: QueryContext({
        region_id: office.region_id,
        currency_code: office.currency_code,
        customer_id,
      }),
    },
  })
  const stock = await getVariantAvailability(query, {
    variant_ids: ids,
    sales_channel_id: office.sales_channel_id,
  })
  const variants = new Map(
    // The fields above make the row; Query cannot type a linked one.
    (data as VariantRow[]).map((row) => [row.id, row])
  )
  const left = new Map(
    ids.map((id) => [id, stock[id]?.availability ?? 0] as [string, number])
  )
  const result: Sellable = { lines: [], skipped: [] }
  for (const { variant_id, title, quantity } of ordered) {
    const variant = variant_id === null ? undefined : variants.get(variant_id)
    const reason = refuse(variant, office.sales_channel_id, {
      left: left.get(variant_id ?? "") ?? 0,
      quantity,
    })
    if (variant && reason === null) {
      left.set(variant.id, (left.get(variant.id) ?? 0) - quantity)
      result.lines.push({ variant_id: variant.id, quantity })
    } else {
      result.skipped.push({ title, reason: reason ?? REASONS.gone })
    }
  }
  return result
}

function refuse(
  variant: VariantRow | undefined,
  salesChannelId: string,
  { left, quantity }: { left: number; quantity: number }
): string | null {
  const channels = variant?.product?.sales_channels ?? []
  if (
    variant?.product?.status !== "published" ||
    !channels.some((channel) => channel?.id === salesChannelId)
  ) {
    return REASONS.gone
  }
  if ((variant.calculated_price?.calculated_amount ?? null) === null) {
    return REASONS.unpriced
  }
  return variant.manage_inventory && !variant.allow_backorder && left < quantity
    ? REASONS.short
    : null
}
