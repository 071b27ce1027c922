import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../../../../modules/sales-rep"
import {
  backTest,
  type BackTestAnswer,
} from "../../../../../../../workflows/pricing-schedule/proposals/back-test"
import { salesRepOf } from "../../../../../../middlewares/acting/sales-rep"
import { ownProposal, requireServed } from "../../own-proposal"
import type { BackTestParams } from "../../validators"

/** His proposal on past orders of whom he still serves; margins where he may see them. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<BackTestAnswer>
): Promise<void> {
  const { months } = req.validatedQuery as BackTestParams
  const proposal = await ownProposal(req)
  await requireServed(req, proposal)
  const policies = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .policiesOf([proposal.office_id])
  res.json({
    back_test: await backTest(req.scope, proposal.id, {
      months,
      sees_margin:
        salesRepOf(req).kind !== "partner" &&
        policies(proposal.office_id).may_see_margin,
    }),
  })
}
