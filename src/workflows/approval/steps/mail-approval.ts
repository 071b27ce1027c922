import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../../modules/approval"
import { sendSecretLink } from "../../company/send-secret-link"
import {
  approvalMails,
  type ApprovalNotice,
  type MailedApproval,
} from "../approval-mails"

const mailApprovalStepId = "b2b-mail-approval"

/** Tells whoever has to act next; a mail that fails is logged, and the request waits. */
export const mailApprovalStep = createStep(
  mailApprovalStepId,
  async (
    { request_id, what }: { request_id: string; what: ApprovalNotice },
    { container }
  ) => {
    await mailApproval(container, request_id, what)
    return new StepResponse(null)
  }
)

export async function mailApproval(
  container: MedusaContainer,
  requestId: string,
  what: ApprovalNotice
): Promise<void> {
  try {
    const request = await container
      .resolve<ApprovalModuleService>(APPROVAL_MODULE)
      .retrieveB2bApprovalRequest(requestId)
    const mails = await approvalMails(container, request, what)
    await Promise.all(mails.map((mail) => send(container, requestId, mail)))
  } catch (error) {
    warn(container, `nobody was told of ${requestId}`, error)
  }
}

async function send(
  container: MedusaContainer,
  requestId: string,
  { token, ...mail }: MailedApproval
): Promise<void> {
  const about = {
    resource_type: "b2b_approval_request",
    resource_id: requestId,
  }
  if (token !== null) {
    const failed = await sendSecretLink(container, { ...mail, ...about, token })
    if (failed !== null) {
      warn(container, `${mail.to} was not told of ${requestId}`, failed)
    }
    return
  }
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      ...mail,
      ...about,
      channel: "email",
      trigger_type: about.resource_type,
    })
  } catch (error) {
    warn(container, `${mail.to} was not told of ${requestId}`, error)
  }
}

function warn(container: MedusaContainer, what: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`b2b: ${what}. ${reason}`)
}
