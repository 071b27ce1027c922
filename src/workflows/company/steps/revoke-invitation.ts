import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { auditLine, type OfCompany } from "../change"

type Input = OfCompany & { invitation_id: string }

const revokeInvitationStepId = "b2b-revoke-invitation-step"

/** Takes an invitation back; undone by letting it wait again. */
export const revokeInvitationStep = createStep(
  revokeInvitationStepId,
  async ({ invitation_id: id, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    const invitation = await companies.takeInvitationBack({
      company_id,
      invitation_id: id,
    })
    const line = auditLine(
      of,
      "invitation.revoked",
      { type: "invitation", id, name: invitation.email },
      { before: { status: "pending" }, after: { status: "revoked" } }
    )
    return new StepResponse(
      { id, event: { id, company_id }, audit: [line] },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateB2bInvitations({ id, status: "pending" })
    }
  }
)
