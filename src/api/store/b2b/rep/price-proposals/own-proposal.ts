import type { MedusaRequest } from "@medusajs/framework/http"
import { priceProposalErrors } from "../../../../../modules/pricing-schedule"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import { movePriceProposalWorkflow } from "../../../../../workflows/pricing-schedule"
import { repActor, salesRepOf } from "../../../../middlewares/acting/sales-rep"
import { servedAccount } from "../served-account"
import { readProposal } from "../../price-proposals/present"
import type { StorePriceProposal } from "../../price-proposals/types"

/** One that he proposed himself. */
export function ownProposal(req: MedusaRequest): Promise<StorePriceProposal> {
  return readProposal(req.scope, req.params.id ?? "", {
    sales_rep_id: salesRepOf(req).id,
  })
}

/**
 * He may have lost the account, or left the office, since he proposed it.
 * @throws MedusaError `b2b.sales_rep.account_not_served`, `b2b.price_proposal.not_found`
 */
export async function requireServed(
  req: MedusaRequest,
  { id, target_type, target_id, office_id }: StorePriceProposal
): Promise<void> {
  if (target_type === "account") {
    await servedAccount(req, target_id)
    return
  }
  const { offices } = salesRepOf(req)
  if (!offices.some((row) => row.office_id === office_id)) {
    throw toMedusaError(priceProposalErrors.notFound(id))
  }
}

export async function moveOwn(
  req: MedusaRequest,
  verb: "submit" | "withdraw" | "accept"
): Promise<StorePriceProposal> {
  const proposal = await ownProposal(req)
  // To withdraw takes nothing from anybody.
  if (verb !== "withdraw") {
    await requireServed(req, proposal)
  }
  await movePriceProposalWorkflow(req.scope).run({
    input: {
      proposal_id: proposal.id,
      verb,
      note: null,
      actor: repActor(req),
    },
  })
  return await ownProposal(req)
}
