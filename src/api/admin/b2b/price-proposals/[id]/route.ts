import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProposal } from "../../../../store/b2b/price-proposals/present"
import type { StorePriceProposalAnswer } from "../../../../store/b2b/price-proposals/types"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StorePriceProposalAnswer>
): Promise<void> {
  const id = req.params.id ?? ""
  res.json({ price_proposal: await readProposal(req.scope, id) })
}
