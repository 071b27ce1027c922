import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { priceProposalErrors } from "../../../../../../modules/pricing-schedule"
import { updatePriceProposalWorkflow } from "../../../../../../workflows/pricing-schedule"
import {
  presentRefusal,
  type PresentedRefusal,
} from "../../../../../middlewares/answer-refusals"
import type { StorePriceProposalAnswer } from "../../../price-proposals/types"
import { draftOf } from "../draft-of"
import { ownProposal } from "../own-proposal"
import type { StoreDraftPriceProposal } from "../validators"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StorePriceProposalAnswer>
): Promise<void> {
  res.json({ price_proposal: await ownProposal(req) })
}

/** Has a draft say something else, with all its lines; 409 once it was sent on. */
export async function POST(
  req: MedusaRequest<StoreDraftPriceProposal>,
  res: MedusaResponse<StorePriceProposalAnswer | PresentedRefusal>
): Promise<void> {
  const { id } = await ownProposal(req)
  const draft = await draftOf(req)
  const notDraft = priceProposalErrors.notDraft(id)
  try {
    await updatePriceProposalWorkflow(req.scope).run({
      input: { proposal_id: id, ...draft },
    })
  } catch (error) {
    if (hasCode(error, notDraft.code)) {
      // Core's handler drops the code of what it answers with 409.
      res.status(409).json(presentRefusal(notDraft))
      return
    }
    throw error
  }
  res.json({ price_proposal: await ownProposal(req) })
}

/** A workflow hands on what a step threw as an object of no class. */
function hasCode(error: unknown, code: string): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === code
  )
}
