import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { priceProposalErrors } from "../../../../../../../modules/pricing-schedule"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../../../../modules/sales-rep"
import { toMedusaError } from "../../../../../../../utils/catalogue-error"
import type { StorePriceProposalAnswer } from "../../../../price-proposals/types"
import { moveOwn, ownProposal } from "../../own-proposal"

/** Records that the account accepted, where the office lets reps do so. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<StorePriceProposalAnswer>
): Promise<void> {
  const { office_id, target_type } = await ownProposal(req)
  const policies = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .policiesOf([office_id])
  if (target_type !== "account" || !policies(office_id).may_record_acceptance) {
    throw toMedusaError(priceProposalErrors.mayNotRecord())
  }
  res.json({ price_proposal: await moveOwn(req, "accept") })
}
