import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tradeErrors } from "../../../modules/trade"
import { answerRefusals, presentRefusal } from "../answer-refusals"
import { checkCart } from "../../../workflows/trade/check-cart"
import { repairOrderWorkflow } from "../../../workflows/trade/workflows/repair-order"

/**
 * Lets core complete the cart, its `validate` hook deciding, and has what was
 * refused told in full: core stops at the first error and keeps only its text. An
 * earlier try that was cut short is repaired first, so that the buyer's own retry
 * ends in exactly one paid order. Retries of a completed cart pass untouched.
 */
export async function completeCart(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const header = req.b2b_guarded?.header
  const cartId = req.params.id
  if (!header || header.order_id !== null || cartId === undefined) {
    next()
    return
  }
  if (
    header.completion_started_at !== null &&
    (await repair(req, header.id, cartId)) === null
  ) {
    res.status(409).json(presentRefusal(tradeErrors.cartCompleting(cartId)))
    return
  }
  if (await holdsMoney(req, cartId)) {
    const { refusals } = await checkCart(req.scope, cartId)
    if (refusals.length > 0) {
      answerRefusals(res, refusals)
      return
    }
  }
  explainRefusal(req, res, cartId)
  next()
}

/**
 * Whether the cart is paid already, as by a card that was redirected. Core refunds
 * such a payment when its completion fails, so what can be mended is told before. One
 * statement, since every order waits for it.
 */
async function holdsMoney(
  req: MedusaRequest,
  cartId: string
): Promise<boolean> {
  const { rows } = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: object[] }>(
      `SELECT 1 FROM cart_payment_collection link
       JOIN payment_session session
         ON session.payment_collection_id = link.payment_collection_id
         AND session.deleted_at IS NULL
         AND session.status IN ('authorized', 'captured')
       WHERE link.cart_id = :cart_id AND link.deleted_at IS NULL LIMIT 1`,
      { cart_id: cartId }
    )
  return rows.length > 0
}

/** Where core refuses, answers with every refusal; without one of ours, as core did. */
function explainRefusal(
  req: MedusaRequest,
  res: MedusaResponse,
  cartId: string
): void {
  const json = res.json.bind(res)
  res.json = (body) => {
    res.json = json
    if (res.statusCode < 400) {
      return json(body)
    }
    checkCart(req.scope, cartId).then(
      ({ refusals }) => {
        if (refusals.length > 0) {
          answerRefusals(res, refusals)
        } else {
          json(body)
        }
      },
      (error: unknown) => {
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(
            `b2b: why cart ${cartId} was refused could not be read. ${error instanceof Error ? error.message : String(error)}`
          )
        json(body)
      }
    )
    return res
  }
}

/** @returns null where another request still holds the cart's lock */
async function repair(req: MedusaRequest, headerId: string, cartId: string) {
  try {
    const { result } = await repairOrderWorkflow(req.scope).run({
      input: { order_header_id: headerId, cart_id: cartId },
    })
    return result
  } catch (error) {
    if (isLocked(error)) {
      return null
    }
    throw error
  }
}

/** The locking module says it in words only. */
function isLocked(error: unknown): boolean {
  const message: unknown =
    error !== null && typeof error === "object"
      ? Reflect.get(error, "message")
      : null
  return (
    typeof message === "string" && message.startsWith("Failed to acquire lock")
  )
}
