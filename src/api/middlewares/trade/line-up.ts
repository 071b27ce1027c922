import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { takeTurn } from "../../../utils/turns"
import { READING } from "../guard/reading"

/** Changes of one account's cart come one after the other, however many are sent at once. */
export async function lineUp(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { header, cart_id } = req.b2b_guarded ?? {}
  if (header && cart_id && !READING.has(req.method)) {
    const end = await takeTurn(cart_id)
    if (res.closed) {
      end()
      return
    }
    res.once("close", end)
  }
  next()
}
