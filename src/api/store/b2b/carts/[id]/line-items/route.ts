import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addLines } from "../../../../../../workflows/trade/workflows/add-lines"
import { contextOf } from "../../../../../middlewares/require-permission"
import { linesToAdd } from "../../lines-to-add"
import { orderHeaderBehind } from "../order-header-behind"
import { presentLines, type StoreCartLine } from "./present-lines"
import type { StoreAddLinesBody, StoreLine } from "./validators"

/**
 * Puts quantities in selling units into the cart; answers those variants' lines, and
 * what became of each line of the request.
 */
export async function POST(
  req: MedusaRequest<StoreAddLinesBody>,
  res: MedusaResponse
): Promise<void> {
  const { cart_id } = orderHeaderBehind(req)
  const { account, office, customer_id } = contextOf(req)
  const { mode, ...body } = req.validatedBody
  const lines = linesOf(body)
  const result = await addLines(req.scope, {
    context: { account, office, customer_id },
    cart_id,
    lines: linesToAdd(lines),
    mode,
  })
  const variant_id = lines.map((line) => line.variant_id)
  const line_items: StoreCartLine[] = await presentLines(req.scope, cart_id, {
    variant_id,
  })
  res.json({ line_items, ...result })
}

function linesOf({
  items,
  ...line
}: Omit<StoreAddLinesBody, "mode">): StoreLine[] {
  // The validator lets one or the other through.
  return items ?? [line as StoreLine]
}
