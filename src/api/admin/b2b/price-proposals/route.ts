import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defined } from "../../../../utils/defined"
import { listProposals } from "../../../store/b2b/price-proposals/present"
import type { StorePriceProposalListAnswer } from "../../../store/b2b/price-proposals/types"
import type { AdminPriceProposalParams } from "./validators"

/** What reps proposed; `status=submitted` waits for the office. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StorePriceProposalListAnswer>
): Promise<void> {
  const { limit, offset, ...filter } =
    req.validatedQuery as AdminPriceProposalParams
  res.json(await listProposals(req.scope, defined(filter), { limit, offset }))
}
