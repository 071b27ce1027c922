import type { MedusaRequest } from "@medusajs/framework/http"
import { companyErrors } from "../../../../modules/company"
import type { ProposalStatus } from "../../../../modules/pricing-schedule"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { movePriceProposalWorkflow } from "../../../../workflows/pricing-schedule"
import { memberActor } from "../../../middlewares/actor-of"
import { contextOf } from "../../../middlewares/require-permission"
import { readProposal, type ProposalFilter } from "./present"
import type { StorePriceProposal } from "./types"

const SEEN: ProposalStatus[] = ["offered", "accepted", "declined"]

/**
 * What an account sees of proposals: what was offered to it, and what became of it.
 * @param status narrows it, and never to what it does not see
 */
export function ofAccount(
  req: MedusaRequest,
  status?: ProposalStatus
): ProposalFilter {
  return {
    target_type: "account",
    target_id: contextOf(req).account.id,
    status: status ? SEEN.filter((one) => one === status) : SEEN,
  }
}

/** Why the office was asked, and what it told its rep, is between those two. */
export function toAccount(proposal: StorePriceProposal): StorePriceProposal {
  return {
    ...proposal,
    approval_reasons: [],
    decided_by: null,
    decision_note: null,
  }
}

/** A member who sees prices and places orders answers for his account. */
export async function answerProposal(
  req: MedusaRequest,
  verb: "accept" | "decline",
  note: string | null
): Promise<StorePriceProposal> {
  const { permissions } = contextOf(req)
  const filter = ofAccount(req)
  const { id } = await readProposal(req.scope, req.params.id ?? "", filter)
  if (!permissions.has("order.place")) {
    throw toMedusaError(companyErrors.permissionMissing("order.place"))
  }
  await movePriceProposalWorkflow(req.scope).run({
    input: { proposal_id: id, verb, note, actor: await memberActor(req) },
  })
  return toAccount(await readProposal(req.scope, id, filter))
}
