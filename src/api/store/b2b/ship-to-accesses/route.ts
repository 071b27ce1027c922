import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { contextOf } from "../../../middlewares/require-permission"
import { createAccess } from "../../../sites/change-accesses"
import { findAccesses } from "../../../sites/find-row"
import { storeScope } from "../../../sites/scope"
import type { AccessListParams } from "../../../sites/validators"
import type { SiteAccessesAnswer } from "../../../sites/types"

/** Who of the company may order where; loans too, with who lent them. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<SiteAccessesAnswer>
): Promise<void> {
  // Parsed by the route's rule.
  const { limit, offset, ...by } = req.validatedQuery as AccessListParams
  const { rows, count } = await findAccesses(
    req.scope,
    {
      ...by,
      member: {
        company_id: contextOf(req).company.id,
        status: ["active", "suspended"],
      },
    },
    { skip: offset, take: limit, order: { member_id: "ASC", id: "ASC" } }
  )
  res.json({ ship_to_accesses: rows, count, offset, limit })
}

export const POST = createAccess(storeScope)
