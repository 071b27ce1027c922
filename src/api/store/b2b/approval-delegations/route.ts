import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../../../modules/approval"
import { createApprovalDelegationWorkflow } from "../../../../workflows/approval"
import { officeClock } from "../../../../workflows/trade/facts/office-clock"
import { memberActor } from "../../../middlewares/actor-of"
import { contextOf } from "../../../middlewares/require-permission"
import { delegationPresenter } from "./present"
import type {
  StoreApprovalDelegationAnswer,
  StoreApprovalDelegationListAnswer,
} from "./types"
import type {
  StoreApprovalDelegationParams,
  StoreCreateApprovalDelegation,
} from "./validators"

/** Whom the member lets decide for him, and who lets him. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreApprovalDelegationListAnswer>
): Promise<void> {
  const { limit, offset } = req.validatedQuery as StoreApprovalDelegationParams
  const { company, member } = contextOf(req)
  const [rows, count] = await req.scope
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .listAndCountB2bApprovalDelegations(
      {
        company_id: company.id,
        $or: [{ member_id: member.id }, { delegate_id: member.id }],
      },
      { take: limit, skip: offset, order: { starts_on: "DESC", id: "DESC" } }
    )
  const present = await delegationPresenter(req.scope, rows)
  const approval_delegations = rows.map(present)
  res.json({ approval_delegations, count, offset, limit })
}

/** Lets a colleague decide in the member's place. */
export async function POST(
  req: MedusaRequest<StoreCreateApprovalDelegation>,
  res: MedusaResponse<StoreApprovalDelegationAnswer>
): Promise<void> {
  const { company, member, office } = contextOf(req)
  const today = officeClock(office).day
  const { delegate_id, starts_on, ends_on } = req.validatedBody
  const { result } = await createApprovalDelegationWorkflow(req.scope).run({
    input: {
      company_id: company.id,
      member_id: member.id,
      delegate_id,
      starts_on: starts_on ?? today,
      ends_on,
      today,
      actor: await memberActor(req),
    },
  })
  const row = await req.scope
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .retrieveB2bApprovalDelegation(result.id)
  const present = await delegationPresenter(req.scope, [row])
  res.status(201).json({ approval_delegation: present(row) })
}
