import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StorePriceProposalParams } from "../rep/price-proposals/validators"
import { ofAccount, toAccount } from "./of-account"
import { listProposals } from "./present"
import type { StorePriceProposalListAnswer } from "./types"

/** What was offered to the account. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StorePriceProposalListAnswer>
): Promise<void> {
  const { status, ...page } = req.validatedQuery as StorePriceProposalParams
  const list = await listProposals(req.scope, ofAccount(req, status), page)
  res.json({ ...list, price_proposals: list.price_proposals.map(toAccount) })
}
