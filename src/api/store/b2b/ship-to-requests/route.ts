import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CreateShipToRequestInput } from "../../../../workflows/company/steps/create-ship-to-request"
import { contextOf } from "../../../middlewares/require-permission"
import { storeScope } from "../../../sites/scope"
import {
  answerShipToRequests,
  createShipToRequest,
} from "../../../sites/ship-to-requests"

/** The company's requests with `ship_to.manage`, else the member's own. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { company, member, permissions } = contextOf(req)
  await answerShipToRequests(req, res, {
    company_id: company.id,
    ...(permissions.has("ship_to.manage") ? {} : { member_id: member.id }),
  })
}

/** Asks for a new ship-to. */
export async function POST(
  req: MedusaRequest<CreateShipToRequestInput["request"]>,
  res: MedusaResponse
): Promise<void> {
  const { account, company, member } = contextOf(req)
  const input = {
    company_id: company.id,
    account_id: account.id,
    member_id: member.id,
    request: req.validatedBody,
  }
  await createShipToRequest(req, res, input, storeScope)
}
