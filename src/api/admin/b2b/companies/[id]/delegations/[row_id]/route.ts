import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endLoan } from "../../../../../../sites/delegations"
import { adminScope } from "../../../../../../sites/scope"

/** Ends a loan, whoever lent it. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  await endLoan(req, res, await adminScope(req), null)
}
