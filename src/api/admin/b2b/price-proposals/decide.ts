import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { movePriceProposalWorkflow } from "../../../../workflows/pricing-schedule"
import { adminActor } from "../../../middlewares/actor-of"
import { readProposal } from "../../../store/b2b/price-proposals/present"
import type { StorePriceProposalAnswer } from "../../../store/b2b/price-proposals/types"
import type { AdminDecideProposal } from "./validators"

/** The office's word on a proposal that needs it. */
export function decide(verb: "approve" | "reject") {
  return async (
    req: MedusaRequest<AdminDecideProposal>,
    res: MedusaResponse<StorePriceProposalAnswer>
  ): Promise<void> => {
    const { id } = await readProposal(req.scope, req.params.id ?? "")
    await movePriceProposalWorkflow(req.scope).run({
      input: {
        proposal_id: id,
        verb,
        note: req.validatedBody.note ?? null,
        actor: await adminActor(req),
      },
    })
    res.json({ price_proposal: await readProposal(req.scope, id) })
  }
}
