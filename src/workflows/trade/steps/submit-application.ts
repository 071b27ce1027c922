import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  applicationErrors,
  TRADE_MODULE,
  tradeErrors,
  type ApplicationInput,
  type SalesOfficeRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"

/** What the applicant sends: the office may be left out where there is only one. */
export type SubmitApplicationInput = Omit<
  ApplicationInput,
  "office_id" | "contact_email"
> & {
  office_id?: string | undefined
  /** Left out: the address that the customer signs in with. */
  contact_email?: string | undefined
}

const submitApplicationStepId = "b2b-submit-application-step"

/**
 * Saves the application with the named office, or with the only open one.
 * @throws MedusaError codes `b2b.office.not_found`, `.closed`,
 *   `b2b.application.office_needed`, `.no_office`, `.pending`
 */
export const submitApplicationStep = createStep(
  submitApplicationStepId,
  async (input: SubmitApplicationInput, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const office = await chooseOffice(trade, input.office_id)
    const customer = await container
      .resolve(Modules.CUSTOMER)
      .retrieveCustomer(input.customer_id)
    const application = await trade.submitApplication({
      ...input,
      contact_email: input.contact_email ?? customer.email,
      office_id: office.id,
    })
    if (!application) {
      throw toMedusaError(applicationErrors.pending(office))
    }
    return new StepResponse(
      {
        id: application.id,
        customer_id: input.customer_id,
        office_id: office.id,
        company_name: application.company_name,
      },
      application.id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .deleteB2bApplications([id])
    }
  }
)

async function chooseOffice(
  trade: TradeModuleService,
  id: string | undefined
): Promise<SalesOfficeRow> {
  if (id !== undefined) {
    const [office] = await trade.listB2bSalesOffices({ id })
    if (!office) {
      throw toMedusaError(applicationErrors.officeNotFound(id))
    }
    if (office.status === "closed") {
      throw toMedusaError(tradeErrors.officeClosed(office))
    }
    return office
  }
  const open = await trade.listB2bSalesOffices(
    { status: "active" },
    { order: { name: "ASC" } }
  )
  const [office, another] = open
  if (!office) {
    throw toMedusaError(applicationErrors.noOffice())
  }
  if (another) {
    throw toMedusaError(
      applicationErrors.officeNeeded(open.map(({ id }) => id))
    )
  }
  return office
}
