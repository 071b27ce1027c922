import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  DEFAULT_POLICY,
  SALES_REP_MODULE,
  type Policy,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import type { Actor } from "../../audit/actor"
import { pick } from "../../company/change"
import { refuseUnknownOffices } from "../rep-offices"

export type RepPolicyChange = {
  office_id: string
  change: Partial<Policy>
  actor: Actor
}

const FIELDS = Object.keys(DEFAULT_POLICY) as (keyof Policy)[]
const saveRepPolicyStepId = "b2b-save-rep-policy-step"

/** Writes what an office lets its reps see and do. */
export const saveRepPolicyStep = createStep(
  saveRepPolicyStepId,
  async ({ office_id, change, actor }: RepPolicyChange, { container }) => {
    await refuseUnknownOffices(container, [office_id])
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    const [row] = await reps.listB2bRepPolicies({ office_id }, { take: 1 })
    const before = pick(row ?? DEFAULT_POLICY, FIELDS)
    const saved = row
      ? await reps.updateB2bRepPolicies({ id: row.id, ...change })
      : await reps.createB2bRepPolicies({ office_id, ...change })
    const keys = Object.keys(change) as (keyof Policy)[]
    return new StepResponse(
      {
        policy: pick(saved, FIELDS),
        audit: [
          {
            company_id: null,
            actor,
            action: "rep_policy.updated",
            subject: { type: "sales_office", id: office_id },
            before: pick(before, keys),
            after: change,
          },
        ],
      },
      { id: saved.id, before: row ? before : null }
    )
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    if (done.before) {
      await reps.updateB2bRepPolicies({ id: done.id, ...done.before })
    } else {
      await reps.deleteB2bRepPolicies(done.id)
    }
  }
)
