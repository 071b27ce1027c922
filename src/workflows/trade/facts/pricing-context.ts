import type { MedusaContainer } from "@medusajs/framework/types"
import {
  buyerOfHeader,
  type PricedHeader,
} from "../../pricing-schedule/pricing/priced-buyer"
import { pricingContextFor } from "../../pricing-schedule/pricing/pricing-context"
import type { CartSnapshot } from "./cart-snapshot"

/** What price rules are matched against, flattened by the pricing module. */
export type PricingContext = {
  currency_code: string
  region_id: string
  [attribute: string]: unknown
}

/**
 * The context in which core prices the lines of an account's cart: the same attributes,
 * so that the same rules match.
 */
export async function pricingContextOf(
  container: MedusaContainer,
  cart: CartSnapshot,
  header: PricedHeader
): Promise<PricingContext> {
  const buyer = await buyerOfHeader(container, header)
  const { context } = await pricingContextFor(container, buyer)
  return {
    id: cart.id,
    email: cart.email,
    shipping_address: cart.shipping_address,
    item_total: cart.item_total,
    total: cart.total,
    locale: cart.locale,
    region: cart.region,
    ...context,
    sales_channel_id: cart.sales_channel_id,
    currency_code: cart.currency_code,
    region_id: cart.region_id ?? "",
    customer_id: cart.customer_id,
  }
}
