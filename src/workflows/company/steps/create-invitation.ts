import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  expiryOf,
  type CompanyModuleService,
  type InvitedAccess,
} from "../../../modules/company"
import { b2bOptions } from "../../../options"
import { auditLine, pick, type OfCompany } from "../change"
import { customersByEmail } from "../customers-by-email"
import { placeholderHash } from "../invitation-token"

export type NewInvitation = {
  email: string
  role_ids: string[]
  job_title?: string | null
  accesses?: InvitedAccess[]
  origin: "company" | "clerk" | "domain"
}

type Input = OfCompany & { invitation: NewInvitation }

const createInvitationStepId = "b2b-create-invitation-step"

/** Opens an invitation that nobody can accept yet: its token comes with the mail. */
export const createInvitationStep = createStep(
  createInvitationStepId,
  async ({ invitation, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    const { email } = invitation
    const { now, invitations } = b2bOptions()
    const customers = await customersByEmail(container, email)
    const placeholder = placeholderHash()
    const created = await companies.openInvitation({
      ...invitation,
      company_id,
      job_title: invitation.job_title ?? null,
      accesses: invitation.accesses ?? [],
      // A member whom an import entered without a login is invited to get one.
      customer_ids: customers
        .filter(({ has_account }) => has_account)
        .map(({ id }) => id),
      placeholder,
      expires_at: expiryOf(now(), invitations.days),
      now: now(),
    })
    const { id } = created
    const line = auditLine(
      of,
      "invitation.created",
      { type: "invitation", id, name: email },
      {
        after: {
          ...pick(created, ["email", "role_ids", "job_title", "origin"]),
          accesses: invitation.accesses ?? [],
        },
      }
    )
    return new StepResponse(
      { id, placeholder, event: { id, company_id }, audit: [line] },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .deleteB2bInvitations([id])
    }
  }
)
