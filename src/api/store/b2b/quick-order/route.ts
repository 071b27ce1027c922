import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { quickOrderErrors, readQuickOrder } from "../../../../modules/trade"
import { toMedusaError } from "../../../../utils/catalogue-error"
import {
  resolveQuickOrder,
  type AskedLine,
} from "../../../../workflows/trade/quick-order/resolve-quick-order"
import { contextOf } from "../../../middlewares/require-permission"
import type { StoreQuickOrderAnswer } from "./types"
import { MOST_LINES } from "../carts/lines-to-add"
import type { StoreQuickOrderBody } from "./validators"

/** Says what each pasted or typed line means; changes nothing. */
export async function POST(
  req: MedusaRequest<StoreQuickOrderBody>,
  res: MedusaResponse<StoreQuickOrderAnswer>
): Promise<void> {
  res.json({
    lines: await resolveQuickOrder(
      req.scope,
      contextOf(req),
      typedLines(req.validatedBody)
    ),
  })
}

/** @throws MedusaError codes `b2b.quick_order.empty`, `.too_long` */
function typedLines({ text, lines }: StoreQuickOrderBody): AskedLine[] {
  const typed: AskedLine[] = lines
    ? lines.map(({ code, variant_id, quantity, unit }, index) => ({
        row: index + 1,
        code,
        variant_id,
        quantity: quantity ?? null,
        unit: unit ?? null,
      }))
    : readQuickOrder(text ?? "")
  if (typed.length === 0) {
    throw toMedusaError(quickOrderErrors.empty())
  }
  if (typed.length > MOST_LINES) {
    throw toMedusaError(quickOrderErrors.tooLong(typed.length, MOST_LINES))
  }
  return typed
}
