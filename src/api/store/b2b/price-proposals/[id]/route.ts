import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ofAccount, toAccount } from "../of-account"
import { readProposal } from "../present"
import type { StorePriceProposalAnswer } from "../types"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StorePriceProposalAnswer>
): Promise<void> {
  const id = req.params.id ?? ""
  const proposal = await readProposal(req.scope, id, ofAccount(req))
  res.json({ price_proposal: toAccount(proposal) })
}
