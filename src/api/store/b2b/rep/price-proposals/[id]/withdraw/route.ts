import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StorePriceProposalAnswer } from "../../../../price-proposals/types"
import { moveOwn } from "../../own-proposal"

export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<StorePriceProposalAnswer>
): Promise<void> {
  res.json({ price_proposal: await moveOwn(req, "withdraw") })
}
