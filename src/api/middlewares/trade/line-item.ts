import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { tradeErrors } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isEntityId } from "../guard/entity-id"

/** What is known of the line in the path. */
export type GuardedLine = {
  id: string
  variant_id: string | null
  title: string
  metadata: Record<string, unknown> | null
}

declare global {
  // The only way to add to Express's request.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Express {
    interface Request {
      /** Set by the guard: the cart's line that the request names. */
      b2b_line?: GuardedLine
    }
  }
}

/** A line must be of the cart in the path: stock Medusa deletes a foreign cart's. */
export async function guardLineItem(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { id: cartId, line_id: lineId } = req.params
  if (cartId === undefined || lineId === undefined) {
    next()
    return
  }
  const [line] =
    isEntityId(lineId) && isEntityId(cartId)
      ? await req.scope
          .resolve(Modules.CART)
          .listLineItems(
            { id: lineId, cart_id: cartId },
            { select: ["id", "variant_id", "title", "metadata"] }
          )
      : []
  if (!line) {
    throw toMedusaError(tradeErrors.lineItemNotFound(lineId))
  }
  req.b2b_line = {
    id: line.id,
    variant_id: line.variant_id ?? null,
    title: line.title,
    metadata: line.metadata ?? null,
  }
  next()
}
