import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCartWithLines } from "../../../../workflows/trade/workflows/create-cart-with-lines"
import { contextOf } from "../../../middlewares/require-permission"
import { linesToAdd } from "./lines-to-add"
import type { StoreCreateCartBody } from "./validators"

/** Makes a cart of the account with its order header and lines in one operation. */
export async function POST(
  req: MedusaRequest<StoreCreateCartBody>,
  res: MedusaResponse
): Promise<void> {
  const { lines, ...facts } = req.validatedBody
  res.status(201).json(
    await createCartWithLines(req.scope, {
      context: contextOf(req),
      lines: linesToAdd(lines),
      ...facts,
    })
  )
}
