import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createPriceProposalWorkflow } from "../../../../../workflows/pricing-schedule"
import { salesRepOf } from "../../../../middlewares/acting/sales-rep"
import { listProposals, readProposal } from "../../price-proposals/present"
import type {
  StorePriceProposalAnswer,
  StorePriceProposalListAnswer,
} from "../../price-proposals/types"
import { draftOf } from "./draft-of"
import type {
  StoreDraftPriceProposal,
  StorePriceProposalParams,
} from "./validators"

/** What the rep proposed. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StorePriceProposalListAnswer>
): Promise<void> {
  const { status, ...page } = req.validatedQuery as StorePriceProposalParams
  const filter = {
    sales_rep_id: salesRepOf(req).id,
    ...(status ? { status } : {}),
  }
  res.json(await listProposals(req.scope, filter, page))
}

/** Drafts prices for one of his accounts, or for all that he sells to. */
export async function POST(
  req: MedusaRequest<StoreDraftPriceProposal>,
  res: MedusaResponse<StorePriceProposalAnswer>
): Promise<void> {
  const { result } = await createPriceProposalWorkflow(req.scope).run({
    input: await draftOf(req),
  })
  res
    .status(201)
    .json({ price_proposal: await readProposal(req.scope, result.id) })
}
