import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  COMPANY_MODULE,
  siteErrors,
  statusAfterApproval,
  type CompanyModuleService,
  type ShipToDecided,
  type ShipToDecider,
} from "../../../modules/company"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refusingDuplicates } from "../../../utils/duplicate"

export type DecideShipToRequestInput = {
  company_id: string
  id: string
  decider: ShipToDecider
  verdict: "approve" | "reject"
  note?: string | null | undefined
  /** The ERP's code, which only the office knows. */
  code?: string | null | undefined
}

const decideShipToRequestStepId = "b2b-decide-ship-to-request-step"

/**
 * @throws MedusaError codes `b2b.ship_to_request.not_found`, `.cannot_transition`,
 *   `b2b.ship_to.code_taken`
 */
export const decideShipToRequestStep = createStep(
  decideShipToRequestStepId,
  async (input: DecideShipToRequestInput, { container }) => {
    const { company_id, id, decider, verdict } = input
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const code = input.code ?? null
    const to =
      verdict === "reject"
        ? "rejected"
        : statusAfterApproval(decider, await officeApproves(container, input))
    const decided = await refusingDuplicates(
      () =>
        companies.decideShipToRequest({
          company_id,
          id,
          to,
          decider,
          code,
          note: input.note ?? null,
          now: b2bOptions().now(),
        }),
      code === null ? null : siteErrors.shipToCodeTaken(code)
    )
    const { before, ship_to_id, access_id } = decided
    return new StepResponse(
      {
        id,
        name: before.name,
        company_id,
        ship_to_id,
        access_id,
        before: { status: before.status },
        after: {
          status: to,
          note: input.note ?? null,
          ship_to_id,
          ship_to_access_id: access_id,
        },
      },
      decided
    )
  },
  async (decided, { container }) => {
    if (decided) {
      await undo(container, decided)
    }
  }
)

async function officeApproves(
  container: MedusaContainer,
  { company_id, id }: DecideShipToRequestInput
): Promise<boolean> {
  const [request] = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bShipToRequests({ id, company_id }, { take: 1 })
  if (!request) {
    throw toMedusaError(siteErrors.shipToRequestNotFound(id))
  }
  const [account] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts(
      { id: request.account_id },
      { relations: ["office"], take: 1 }
    )
  return account?.office.approves_ship_tos ?? false
}

async function undo(
  container: MedusaContainer,
  { before, ship_to_id, access_id, project }: ShipToDecided
): Promise<void> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  if (project) {
    await companies.updateB2bProjects({
      id: project.id,
      ship_tos: project.ship_to_ids,
    })
  }
  if (access_id) {
    await companies.deleteB2bShipToAccesses(access_id)
  }
  if (ship_to_id) {
    await companies.deleteB2bShipTos(ship_to_id)
  }
  await companies.updateB2bShipToRequests({
    id: before.id,
    status: before.status,
    decision_note: before.decision_note,
    decided_at: before.decided_at,
    ship_to_id: before.ship_to_id,
  })
}
