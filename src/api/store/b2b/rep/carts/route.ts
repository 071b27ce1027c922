import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openCarts } from "../../../../../workflows/sales-rep/queries/open-carts"
import { salesRepOf } from "../../../../middlewares/acting/sales-rep"
import type { StoreOpenCartParams } from "../validators"

/** The carts that the rep prepares, of all accounts. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const page = req.validatedQuery as StoreOpenCartParams
  const { rows, count } = await openCarts(
    req.scope,
    { acting_actor_id: salesRepOf(req).id },
    page
  )
  res.json({ carts: rows, count, ...page })
}
