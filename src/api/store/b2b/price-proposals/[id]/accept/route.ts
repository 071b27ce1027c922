import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerProposal } from "../../of-account"
import type { StorePriceProposalAnswer } from "../../types"

export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<StorePriceProposalAnswer>
): Promise<void> {
  res.json({ price_proposal: await answerProposal(req, "accept", null) })
}
