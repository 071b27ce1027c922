import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  applicationErrors,
  TRADE_MODULE,
  type ApplicationDecision,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"

type Input = {
  id: string
  /** Set where only his own applications are the caller's to decide. */
  customer_id?: string
  decision: Omit<ApplicationDecision, "decided_at">
}

const decideApplicationStepId = "b2b-decide-application"

/**
 * Ends an application that waits; undone by letting it wait again.
 * @throws MedusaError codes `b2b.application.not_found`, `.decided`
 */
export const decideApplicationStep = createStep(
  decideApplicationStepId,
  async ({ id, customer_id, decision }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [own] = await trade.listB2bApplications(
      { id, ...(customer_id === undefined ? {} : { customer_id }) },
      { select: ["id"], take: 1 }
    )
    if (!own) {
      throw toMedusaError(applicationErrors.notFound(id))
    }
    const { application, decided } = await trade.decideApplication(id, {
      ...decision,
      decided_at: b2bOptions().now(),
    })
    if (!application || !decided) {
      throw toMedusaError(
        applicationErrors.decided(id, application?.status ?? "deleted")
      )
    }
    return new StepResponse(
      {
        id,
        customer_id: application.customer_id,
        office_id: application.office_id,
        company_name: application.company_name,
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .updateB2bApplications({
          id,
          status: "pending",
          decided_at: null,
          decided_by: null,
          decision_note: null,
          granted: null,
          company_id: null,
          account_id: null,
        })
    }
  }
)
