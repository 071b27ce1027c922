import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { siteErrors } from "../../modules/company"
import { anyColumnContains } from "../../utils/search"
import type { CreateShipToRequestInput } from "../../workflows/company/steps/create-ship-to-request"
import { createShipToRequestWorkflow } from "../../workflows/company/workflows/create-ship-to-request"
import { decideShipToRequestWorkflow } from "../../workflows/company/workflows/decide-ship-to-request"
import { readId } from "../admin/b2b/ids"
import { findShipToRequests } from "./find-row"
import type { ScopeOf } from "./scope"
import { sortOf } from "./sort-of"
import type { ShipToRequestsAnswer } from "./types"
import type { RequestListParams } from "./validators"

type Decision = { note?: string | null; code?: string | null }

/** A page of the company's requests, or of one member's. */
export async function answerShipToRequests(
  req: MedusaRequest,
  res: MedusaResponse<ShipToRequestsAnswer>,
  whose: { company_id: string; member_id?: string }
): Promise<void> {
  // Parsed by the route's rule.
  const params = req.validatedQuery as RequestListParams
  const { q, status, order, limit, offset } = params
  const { rows, count } = await findShipToRequests(
    req.scope,
    {
      ...whose,
      ...(status ? { status } : {}),
      ...(q
        ? { $or: anyColumnContains(["name", "city", "postal_code"], q) }
        : {}),
    },
    { skip: offset, take: limit, order: sortOf(order) }
  )
  res.json({ ship_to_requests: rows, count, offset, limit })
}

/** Writes a request and answers it. */
export async function createShipToRequest(
  req: MedusaRequest,
  res: MedusaResponse,
  input: CreateShipToRequestInput,
  scopeOf: ScopeOf
): Promise<void> {
  const { actor } = await scopeOf(req)
  const { result } = await createShipToRequestWorkflow(req.scope).run({
    input: { ...input, actor },
  })
  const { rows } = await findShipToRequests(req.scope, { id: result.id })
  res.json({ ship_to_request: rows[0] })
}

/** Approves or rejects a request. */
export function decideShipToRequest(
  scopeOf: ScopeOf,
  verdict: "approve" | "reject"
) {
  return async (
    req: MedusaRequest<Decision>,
    res: MedusaResponse
  ): Promise<void> => {
    const { company_id, actor, decider, row_id } = await scopeOf(req)
    const id = readId(row_id, siteErrors.shipToRequestNotFound)
    const { note, code } = req.validatedBody
    await decideShipToRequestWorkflow(req.scope).run({
      input: { company_id, actor, id, decider, verdict, note, code },
    })
    const { rows } = await findShipToRequests(req.scope, { id })
    res.json({ ship_to_request: rows[0] })
  }
}
