import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep, type Actor } from "../../audit"
import { TradeEvents } from "../events"
import {
  updateSalesOfficeStep,
  type SalesOfficePatch,
} from "../steps/update-sales-office"

type Input = { id: string; patch: SalesOfficePatch; actor: Actor }

const updateSalesOfficeWorkflowId = "b2b-update-sales-office"

/**
 * Sets what an office decides for itself: what applicants may do, whether it decides on
 * ship-tos, and when it ships.
 *
 * @summary Change a sales office's settings.
 * @throws MedusaError code `b2b.office.not_found`
 */
export const updateSalesOfficeWorkflow = createWorkflow(
  updateSalesOfficeWorkflowId,
  (input: Input) => {
    const updated = updateSalesOfficeStep({ id: input.id, patch: input.patch })
    emitEventStep({
      eventName: TradeEvents.SALES_OFFICE_UPDATED,
      data: { id: input.id },
    })
    recordAuditStep(
      transform({ input, updated }, ({ input, updated }) =>
        Object.keys(updated.after).length > 0
          ? [
              {
                company_id: null,
                actor: input.actor,
                action: "sales_office.updated",
                subject: {
                  type: "sales_office",
                  id: input.id,
                  name: updated.name,
                },
                before: updated.before,
                after: updated.after,
              },
            ]
          : []
      )
    )
    return new WorkflowResponse(input.id)
  }
)
