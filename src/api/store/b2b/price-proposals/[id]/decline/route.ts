import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerProposal } from "../../of-account"
import type { StorePriceProposalAnswer } from "../../types"
import type { StoreDeclineProposal } from "../../validators"

export async function POST(
  req: MedusaRequest<StoreDeclineProposal>,
  res: MedusaResponse<StorePriceProposalAnswer>
): Promise<void> {
  const { note } = req.validatedBody
  res.json({
    price_proposal: await answerProposal(req, "decline", note ?? null),
  })
}
