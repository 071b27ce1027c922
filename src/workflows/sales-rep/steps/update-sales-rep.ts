import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type NewRep,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { pick } from "../../company/change"
import { repLine } from "../rep-audit"
import { refuseUnknownOffices } from "../rep-offices"

export type SalesRepChange = {
  id: string
  change: Partial<NewRep>
  /** Null: those that he has. */
  office_ids: string[] | null
  actor: Actor
}

const updateSalesRepStepId = "b2b-update-sales-rep-step"

/** Changes a rep; undone by writing back what he was. */
export const updateSalesRepStep = createStep(
  updateSalesRepStepId,
  async ({ id, change, office_ids, actor }: SalesRepChange, { container }) => {
    await refuseUnknownOffices(container, office_ids ?? [])
    const was = await container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .changeRep(id, change, office_ids)
      .catch((error: unknown) => {
        throw isDuplicate(error)
          ? toMedusaError(salesRepErrors.emailTaken(change.email ?? ""))
          : error
      })
    if (!was) {
      throw toMedusaError(salesRepErrors.repNotFound(id))
    }
    const before = pick(was, Object.keys(change) as (keyof NewRep)[])
    const offices = office_ids === null ? {} : { office_ids }
    return new StepResponse(
      {
        id,
        event: { id },
        audit: [
          repLine(actor, "sales_rep.updated", was, {
            before: {
              ...before,
              ...(office_ids === null ? {} : { office_ids: was.office_ids }),
            },
            after: { ...change, ...offices },
          }),
        ],
      },
      { id, change: before, office_ids: was.office_ids }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .changeRep(before.id, before.change, before.office_ids)
    }
  }
)
