import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  peopleErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import { toMedusaError } from "../../../utils/catalogue-error"
import { hashOfToken, newInvitationToken } from "../invitation-token"
import { invitationUrl } from "../invitation-url"

type Input = { id: string; placeholder: string }

const linkInvitationStepId = "b2b-link-invitation"

/** Gives a renewed invitation its token, for somebody to pass on by hand. */
export const linkInvitationStep = createStep(
  linkInvitationStepId,
  async ({ id, placeholder }: Input, { container }) => {
    const token = newInvitationToken()
    const given = await container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .giveToken({
        invitation_id: id,
        placeholder,
        token_hash: hashOfToken(token),
      })
    if (!given) {
      throw toMedusaError(peopleErrors.invitationNotFound(id))
    }
    return new StepResponse({ url: invitationUrl(token) })
  }
)
