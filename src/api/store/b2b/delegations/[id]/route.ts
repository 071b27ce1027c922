import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { contextOf } from "../../../../middlewares/require-permission"
import { endLoan } from "../../../../sites/delegations"
import { storeScope } from "../../../../sites/scope"

/** Ends a loan: the lender his own, and with `ship_to.manage` anybody's. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { member, permissions } = contextOf(req)
  const anybodys = permissions.has("ship_to.manage")
  await endLoan(req, res, await storeScope(req), anybodys ? null : member.id)
}
