import type { MedusaContainer } from "@medusajs/framework/types"
import {
  buyerOfCart,
  buyerOfNewCart,
  buyerOfOrder,
  type PricedOrder,
} from "./priced-buyer"
import { pricingContextFor, type PricedBuyer } from "./pricing-context"

type Attributes = Record<string, unknown>

async function attributesFor(
  container: MedusaContainer,
  buyer: PricedBuyer | null
): Promise<Attributes> {
  return buyer ? (await pricingContextFor(container, buyer)).context : {}
}

/** For `setPricingContext` of the workflows that price a cart's lines. */
export async function pricingContextOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<Attributes> {
  return await attributesFor(container, await buyerOfCart(container, cartId))
}

/** For `createCartWorkflow.hooks.setPricingContext`: the cart has no header yet. */
export async function pricingContextOfNewCart(
  container: MedusaContainer
): Promise<Attributes> {
  return await attributesFor(container, buyerOfNewCart())
}

/** For `setPricingContext` of the workflows that price an order's lines. */
export async function pricingContextOfOrder(
  container: MedusaContainer,
  order: PricedOrder
): Promise<Attributes> {
  return await attributesFor(container, await buyerOfOrder(container, order))
}
