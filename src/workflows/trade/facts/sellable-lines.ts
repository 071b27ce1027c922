import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getVariantAvailability,
  QueryContext,
} from "@medusajs/framework/utils"
import {
  sellBaseUnits,
  UNIT_METADATA,
  unitNote,
  type SellingUnit,
} from "../../../modules/trade"
import { hiddenVariants, visibilityOf } from "../../catalog/visibility"
import { buyerOfContext } from "../../pricing-schedule/pricing/priced-buyer"
import { pricingContextFor } from "../../pricing-schedule/pricing/pricing-context"
import type { B2bContext } from "../request-context"
import { sellingUnitsOf } from "../selling-units"

export type OrderedLine = {
  variant_id: string | null
  title: string
  quantity: number
  /** Code of the unit that it was taken by, if one was noted. */
  unit_code: string | undefined
}

export type SkippedLine = { title: string; reason: string }

type Sellable = {
  lines: {
    variant_id: string
    quantity: number
    metadata?: Record<string, unknown>
  }[]
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
  buyer: Pick<B2bContext, "account" | "office" | "customer_id">,
  ordered: OrderedLine[]
): Promise<Sellable> {
  const { account, office } = buyer
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
  const pricing = await pricingContextFor(container, buyerOfContext(buyer))
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
      calculated_price: QueryContext(pricing.context),
    },
  })
  const [stock, units, hidden] = await Promise.all([
    getVariantAvailability(query, {
      variant_ids: ids,
      sales_channel_id: office.sales_channel_id,
    }),
    sellingUnitsOf(container, ids),
    visibilityOf(container, account).then((visibility) =>
      hiddenVariants(container, visibility, ids)
    ),
  ])
  const variants = new Map(
    // The fields above make the row; Query cannot type a linked one.
    (data as VariantRow[])
      .filter(({ id }) => !hidden.includes(id))
      .map((row) => [row.id, row])
  )
  const left = new Map(
    ids.map((id) => [id, stock[id]?.availability ?? 0] as [string, number])
  )
  const result: Sellable = { lines: [], skipped: [] }
  for (const line of ordered) {
    const { variant_id, title, quantity } = line
    const variant = variant_id === null ? undefined : variants.get(variant_id)
    const unit = unitOf(line, units.get(variant_id ?? ""))
    const reason =
      refuse(variant, office.sales_channel_id, {
        left: left.get(variant_id ?? "") ?? 0,
        quantity,
      }) ?? unit.reason
    if (variant && reason === null) {
      left.set(variant.id, (left.get(variant.id) ?? 0) - quantity)
      result.lines.push({ variant_id: variant.id, quantity, ...unit.noted })
    } else {
      result.skipped.push({ title, reason: reason ?? REASONS.gone })
    }
  }
  return result
}

type UnitOfLine = {
  reason: string | null
  noted?: { metadata: Record<string, unknown> }
}

/** The unit that it was taken by, while that is sold; otherwise one that fits. */
function unitOf(
  { title, quantity, unit_code }: OrderedLine,
  units: SellingUnit[] | undefined
): UnitOfLine {
  if (!units) {
    return { reason: null }
  }
  const sale = sellBaseUnits(units, { what: title, quantity, own: unit_code })
  return sale.refusal
    ? { reason: sale.refusal.message }
    : {
        reason: null,
        noted: { metadata: { [UNIT_METADATA]: unitNote(units, sale.unit) } },
      }
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
