import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { hashOfToken } from "../../company/invitation-token"
import { repLine } from "../rep-audit"

export type RepAcceptance = {
  token: string
  /** The login that was registered for the actor `sales_rep` and is nobody's yet. */
  auth_identity_id: string
}

const acceptRepInvitationStepId = "b2b-accept-rep-invitation-step"

/**
 * Uses a rep's invitation up for a login with the invited address; undone so that it can
 * be used again.
 */
export const acceptRepInvitationStep = createStep(
  acceptRepInvitationStepId,
  async ({ token, auth_identity_id }: RepAcceptance, { container }) => {
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    const invitation_hash = hashOfToken(token)
    const [rep] = await reps.listB2bSalesReps({ invitation_hash }, { take: 1 })
    if (!rep) {
      throw toMedusaError(salesRepErrors.invitationInvalid())
    }
    const identity = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id, {
        relations: ["provider_identities"],
      })
    const theirs = (identity.provider_identities ?? []).some(
      ({ entity_id }) => entity_id.toLowerCase() === rep.email.toLowerCase()
    )
    if (!theirs) {
      throw toMedusaError(salesRepErrors.invitationForeign())
    }
    const taken = await reps.takeRepInvitation(
      invitation_hash,
      b2bOptions().now()
    )
    if (taken === null) {
      throw toMedusaError(salesRepErrors.invitationInvalid())
    }
    const { id, name, invitation_expires_at, accepted_at } = rep
    return new StepResponse(
      {
        id,
        event: { id },
        audit: [
          repLine({ type: "sales_rep", id, name }, "sales_rep.accepted", rep),
        ],
      },
      { id, invitation_hash, invitation_expires_at, accepted_at }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .updateB2bSalesReps(before)
    }
  }
)
