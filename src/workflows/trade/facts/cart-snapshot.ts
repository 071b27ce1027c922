import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Location } from "../../../modules/company"

/** What the guards read of a cart; the completing workflow's snapshot has it all. */
export type CartSnapshot = {
  id: string
  completed_at: string | Date | null
  currency_code: string
  region_id: string | null
  sales_channel_id: string | null
  customer_id: string | null
  email: string | null
  metadata: Record<string, unknown> | null
  locale?: string | null
  region?: { id: string } | null
  item_total: BigNumberInput
  total: BigNumberInput
  tax_total: BigNumberInput
  shipping_address: (Location & { id: string }) | null
  billing_address: (Location & { id: string }) | null
  shipping_methods?: { id: string; shipping_option_id?: string | null }[]
  items: {
    id: string
    title: string
    variant_id: string | null
    quantity: number
    unit_price: BigNumberInput
    is_custom_price: boolean
    requires_shipping: boolean
    metadata?: Record<string, unknown> | null
  }[]
  payment_collection?: {
    id: string
    payment_sessions?: {
      id: string
      provider_id: string
      amount: BigNumberInput
      status: string
    }[]
  } | null
}

/** Core's own fields of a pricing context, and those that the guards compare. */
const FIELDS = [
  "id",
  "sales_channel_id",
  "currency_code",
  "region_id",
  "item_total",
  "locale",
  "completed_at",
  "customer_id",
  "email",
  "metadata",
  "region.*",
  "total",
  "tax_total",
  "items.*",
  "shipping_methods.id",
  "shipping_methods.shipping_option_id",
  "shipping_address.*",
  "billing_address.*",
  "payment_collection.id",
  "payment_collection.payment_sessions.*",
]

/** Reads a cart with all that guards and prices need; null where there is none. */
export async function readCart(
  container: MedusaContainer,
  cartId: string
): Promise<CartSnapshot | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: FIELDS,
    filters: { id: cartId },
  })
  return (data as CartSnapshot[])[0] ?? null
}
