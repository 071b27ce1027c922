import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listSubsidiaries } from "../../workflows/company/reads/subsidiaries"
import type { Side } from "./side"
import type { PageQuery } from "./validators"

/** The companies below one company; a group has few of them. */
export function getSubsidiaries(side: Side) {
  return async (
    req: MedusaRequest<unknown, PageQuery>,
    res: MedusaResponse
  ): Promise<void> => {
    const { offset, limit } = req.validatedQuery
    const all = await listSubsidiaries(req.scope, await side.companyId(req))
    res.json({
      subsidiaries: all.slice(offset, offset + limit),
      count: all.length,
      offset,
      limit,
    })
  }
}
