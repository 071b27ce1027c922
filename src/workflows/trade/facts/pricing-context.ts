import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CartSnapshot } from "./cart-snapshot"

/** What price rules are matched against, flattened by the pricing module. */
export type PricingContext = {
  currency_code: string
  region_id: string
  [attribute: string]: unknown
}

/**
 * The context in which core prices the lines of a cart: the same attributes, so
 * that the same rules match. A completing cart comes without its customer's groups,
 * so they are read here.
 */
export async function pricingContextOf(
  container: MedusaContainer,
  cart: CartSnapshot
): Promise<PricingContext> {
  const [customer] = cart.customer_id
    ? await container
        .resolve(Modules.CUSTOMER)
        .listCustomers(
          { id: cart.customer_id },
          { relations: ["groups"], take: 1 }
        )
    : []
  return {
    id: cart.id,
    sales_channel_id: cart.sales_channel_id,
    currency_code: cart.currency_code,
    region_id: cart.region_id ?? "",
    email: cart.email,
    shipping_address: cart.shipping_address,
    item_total: cart.item_total,
    total: cart.total,
    locale: cart.locale,
    region: cart.region,
    customer,
    customer_id: cart.customer_id,
  }
}
