import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { buyerOfHeader } from "../../../workflows/pricing-schedule/pricing/priced-buyer"
import { takeTurn } from "../../../utils/turns"
import { pricingContextFor } from "../../../workflows/pricing-schedule/pricing/pricing-context"
import { repriceCartWorkflow } from "../../../workflows/pricing-schedule/workflows/reprice-cart"

/**
 * Prices an account's open cart anew before anything is done with it, where its lines
 * were priced by other schedules than those that apply now. Where core cannot (a product
 * is gone, the cart is locked), the cart stays as it is; it cannot be completed so.
 */
export async function repriceStaleCart(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { header, completed, cart_id } = req.b2b_guarded ?? {}
  if (header && !completed && cart_id) {
    const buyer = await buyerOfHeader(req.scope, header)
    const { key } = await pricingContextFor(req.scope, buyer)
    if (key !== header.price_key) {
      await reprice(req, { cart_id, order_header_id: header.id })
    }
  }
  next()
}

type Input = { cart_id: string; order_header_id: string }

/** A page asks for a cart several times at once: they wait for one and the same. */
const running = new Map<string, Promise<void>>()

async function reprice(req: MedusaRequest, input: Input): Promise<void> {
  const one =
    running.get(input.cart_id) ??
    repriceOnce(req, input).finally(() => running.delete(input.cart_id))
  running.set(input.cart_id, one)
  await one
}

async function repriceOnce(req: MedusaRequest, input: Input): Promise<void> {
  const end = await takeTurn(input.cart_id)
  try {
    await repriceCartWorkflow(req.scope).run({ input })
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `b2b: cart ${input.cart_id} could not be priced anew. ${error instanceof Error ? error.message : String(error)}`
      )
  } finally {
    end()
  }
}
