import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeLineWorkflow } from "../../../../../../../workflows/trade/workflows/change-line"
import { contextOf } from "../../../../../../middlewares/require-permission"
import { orderHeaderBehind } from "../../order-header-behind"
import { presentLines, type StoreCartLine } from "../present-lines"
import type { StoreChangeLineBody } from "../validators"

/** Sets the quantity of one line, in its own unit or in another. */
export async function POST(
  req: MedusaRequest<StoreChangeLineBody>,
  res: MedusaResponse<{ line_item: StoreCartLine | undefined }>
): Promise<void> {
  const { cart_id } = orderHeaderBehind(req)
  const id = req.params.line_id ?? ""
  await changeLineWorkflow(req.scope).run({
    input: {
      cart_id,
      account_id: contextOf(req).account.id,
      line_item_id: id,
      ...req.validatedBody,
    },
  })
  const [line] = await presentLines(req.scope, cart_id, { id })
  res.json({ line_item: line })
}
