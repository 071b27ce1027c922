import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { companyErrors } from "../../../../modules/company"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { accountDocuments } from "../../../../workflows/credit"
import { contextOf } from "../../../middlewares/require-permission"
import type { StoreCreditAnswer } from "./types"
import type { StoreCreditParams } from "./validators"

/** How the account stands with its sales office, and what is due when. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreCreditAnswer>
): Promise<void> {
  const { account, permissions } = contextOf(req)
  // Balances are amounts by any name.
  if (!permissions.has("price.view")) {
    throw toMedusaError(companyErrors.permissionMissing("price.view"))
  }
  // The route's rule has parsed it.
  const page = req.validatedQuery as StoreCreditParams
  res.json(await accountDocuments(req.scope, account.id, page))
}
