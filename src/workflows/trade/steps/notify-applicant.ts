import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  TRADE_MODULE,
  type ApplicationRow,
  type TradeModuleService,
} from "../../../modules/trade"

/** Ids of the templates that a merchant's mail provider knows; see docs/capabilities. */
const APPLICANT_TEMPLATES = {
  received: "b2b-application-received",
  approved: "b2b-application-approved",
  rejected: "b2b-application-rejected",
} as const

type Input = { application_id: string; mail: keyof typeof APPLICANT_TEMPLATES }

const notifyApplicantStepId = "b2b-notify-applicant"

/**
 * Writes to the address that the applicant signs in with; the one in the form may
 * be anybody's. A mail that cannot be sent is logged and fails nothing. What was
 * sent cannot be undone.
 */
export const notifyApplicantStep = createStep(
  notifyApplicantStepId,
  async ({ application_id, mail }: Input, { container }) => {
    const template = APPLICANT_TEMPLATES[mail]
    try {
      const application = await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .retrieveB2bApplication(application_id, { relations: ["office"] })
      const customer = await container
        .resolve(Modules.CUSTOMER)
        .retrieveCustomer(application.customer_id)
      await container.resolve(Modules.NOTIFICATION).createNotifications({
        to: customer.email,
        channel: "email",
        template,
        idempotency_key: `${template}:${application_id}`,
        resource_type: "b2b_application",
        resource_id: application_id,
        data: await payloadOf(container, application),
      })
      return new StepResponse({ sent: true })
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `b2b: mail ${template} of application ${application_id} was not sent. ${error instanceof Error ? error.message : String(error)}`
        )
      return new StepResponse({ sent: false })
    }
  }
)

async function payloadOf(
  container: MedusaContainer,
  application: ApplicationRow
): Promise<Record<string, unknown>> {
  const { office, account_id } = application
  const [account] = account_id
    ? await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .listB2bAccounts({ id: account_id }, { select: ["number"] })
    : []
  return {
    application_id: application.id,
    company_name: application.company_name,
    contact_name: application.contact_name,
    office_name: office.name,
    office_email: office.email,
    office_phone: office.phone,
    decision_note: application.decision_note,
    account_number: account?.number ?? null,
  }
}
