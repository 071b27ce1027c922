import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph } from "../../../../utils/graph"
import type {
  AdminPaymentTerm,
  AdminPaymentTermsAnswer,
} from "../offices/types"
import type { AdminOfficeListQuery } from "../offices/validators"

/** The payment terms that an account can have. */
export async function GET(
  req: MedusaRequest<unknown, AdminOfficeListQuery>,
  res: MedusaResponse<AdminPaymentTermsAnswer>
): Promise<void> {
  const { limit, offset } = req.validatedQuery
  const { rows, count } = await graph<AdminPaymentTerm>(req.scope, {
    entity: "b2b_payment_term",
    fields: ["id", "code", "name", "days", "basis"],
    pagination: { take: limit, skip: offset, order: { code: "ASC" } },
  })
  res.json({ payment_terms: rows, count, offset, limit })
}
