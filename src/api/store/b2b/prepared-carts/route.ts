import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openCarts } from "../../../../workflows/sales-rep/queries/open-carts"
import { contextOf } from "../../../middlewares/require-permission"
import type { StoreOpenCartParams } from "../rep/validators"

/** The carts that a sales rep or a clerk prepared and handed over to this member. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const page = req.validatedQuery as StoreOpenCartParams
  const { rows, count } = await openCarts(
    req.scope,
    { member_id: contextOf(req).member.id },
    page
  )
  res.json({ carts: rows, count, ...page })
}
