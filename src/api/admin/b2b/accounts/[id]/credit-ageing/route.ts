import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  accountDocuments,
  type AccountDocuments,
} from "../../../../../../workflows/credit"
import type { AdminCreditAgeingParams } from "./validators"

/** What an account owes, document by document, and how late it is. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AccountDocuments>
): Promise<void> {
  const page = req.validatedQuery as AdminCreditAgeingParams
  res.json(await accountDocuments(req.scope, req.params.id ?? "", page))
}
