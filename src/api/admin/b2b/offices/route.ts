import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findOffices } from "./find-offices"
import type { AdminOfficesAnswer } from "./types"
import type { AdminOfficeListQuery } from "./validators"

/** The merchant's sales offices. */
export async function GET(
  req: MedusaRequest<unknown, AdminOfficeListQuery>,
  res: MedusaResponse<AdminOfficesAnswer>
): Promise<void> {
  const { limit, offset } = req.validatedQuery
  const { rows, count } = await findOffices(req.scope, {}, { limit, offset })
  res.json({ offices: rows, count, offset, limit })
}
