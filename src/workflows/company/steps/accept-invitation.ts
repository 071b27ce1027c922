import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { b2bOptions } from "../../../options"
import type { Actor } from "../../audit/actor"
import { auditLine, pick } from "../change"
import { customersByEmail } from "../customers-by-email"
import { hashOfToken } from "../invitation-token"

type Input = {
  token: string
  customer: { id: string; email: string }
  actor: Actor
}

const FIELDS = ["status", "job_title", "role_ids"] as const
const acceptInvitationStepId = "b2b-accept-invitation-step"

/** Makes the customer a member; undone so that the invitation waits again. */
export const acceptInvitationStep = createStep(
  acceptInvitationStepId,
  async ({ token, customer, actor }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const customers = await customersByEmail(container, customer.email)
    const accepted = await companies.acceptInvitation({
      token_hash: hashOfToken(token),
      customer,
      guest_ids: customers
        .filter(({ has_account }) => !has_account)
        .map(({ id }) => id),
      now: b2bOptions().now(),
    })
    const { company, invitation, member_id, before, after } = accepted
    const line = auditLine(
      { company_id: company.id, actor },
      "member.joined",
      { type: "member", id: member_id, name: actor.name },
      {
        before: before ? pick(before, FIELDS) : {},
        after: {
          ...pick(after, FIELDS),
          invitation_id: invitation.id,
          access_ids: accepted.access_ids,
        },
      }
    )
    return new StepResponse(
      {
        member_id,
        company,
        event: {
          id: invitation.id,
          company_id: company.id,
          member_id,
          customer_id: customer.id,
        },
        audit: [line],
      },
      accepted
    )
  },
  async (accepted, { container }) => {
    if (accepted) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .undoAcceptance(accepted)
    }
  }
)
