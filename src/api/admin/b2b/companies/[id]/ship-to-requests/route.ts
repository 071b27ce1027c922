import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CreateShipToRequestInput } from "../../../../../../workflows/company/steps/create-ship-to-request"
import { adminScope } from "../../../../../sites/scope"
import {
  answerShipToRequests,
  createShipToRequest,
} from "../../../../../sites/ship-to-requests"
import { findCompany } from "../../find-company"

type Body = CreateShipToRequestInput["request"] & {
  member_id: string
  account_id: string
}

/** A page of a company's requests for ship-tos. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = await findCompany(req)
  await answerShipToRequests(req, res, { company_id: id })
}

/** Asks for a ship-to in a member's name. */
export async function POST(
  req: MedusaRequest<Body>,
  res: MedusaResponse
): Promise<void> {
  const { id: company_id } = await findCompany(req)
  const { member_id, account_id, ...request } = req.validatedBody
  const input = { company_id, member_id, account_id, request }
  await createShipToRequest(req, res, input, adminScope)
}
