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
import { repLine } from "../rep-audit"
import { refuseUnknownOffices } from "../rep-offices"

export type NewSalesRep = NewRep & { office_ids: string[]; actor: Actor }

const createSalesRepStepId = "b2b-create-sales-rep-step"

/** Writes a rep and his offices; nobody can sign in as him yet. */
export const createSalesRepStep = createStep(
  createSalesRepStepId,
  async ({ office_ids, actor, ...rep }: NewSalesRep, { container }) => {
    await refuseUnknownOffices(container, office_ids)
    const created = await container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .addRep(rep, office_ids)
      .catch((error: unknown) => {
        throw isDuplicate(error)
          ? toMedusaError(salesRepErrors.emailTaken(rep.email))
          : error
      })
    const { id } = created
    return new StepResponse(
      {
        id,
        event: { id },
        audit: [
          repLine(actor, "sales_rep.created", created, {
            after: { ...rep, office_ids },
          }),
        ],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .dropRep(id)
    }
  }
)
