import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  refuseRule,
  SALES_REP_MODULE,
  type RepRuleRow,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { auditLine, pick } from "../../company/change"
import { findRepRule } from "../find-rep-rule"
import { refuseRuleTargets } from "../rep-rule-targets"

const FIELDS = [
  "office_id",
  "sales_rep_id",
  "name",
  "type",
  "priority",
  "status",
  "also_manual",
  "only_unassigned",
  "postcode_areas",
  "price_group_ids",
  "category_ids",
  "turnover_from",
  "turnover_to",
  "channel",
  "channel_share_from",
  "channel_share_to",
  "idle_days_from",
  "idle_days_to",
] as const

export type RepRuleFields = Pick<RepRuleRow, (typeof FIELDS)[number]>

type NewRule = { id: null; fields: RepRuleFields; actor: Actor }

type ChangedRule = {
  id: string
  fields: Partial<Omit<RepRuleFields, "office_id">>
  actor: Actor
}

/** A new rule, or what changes in one; its office stays. */
export type SaveRepRule = NewRule | ChangedRule

const saveRepRuleStepId = "b2b-save-rep-rule-step"

/** Makes a rule, or changes one. It moves nobody until it is applied. */
export const saveRepRuleStep = createStep(
  saveRepRuleStepId,
  async ({ actor, ...save }: SaveRepRule, { container }) => {
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    const { before, after } = await settled(container, save)
    const refusal = refuseRule(after)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    await refuseRuleTargets(container, after, before)
    const { id } =
      save.id === null
        ? await reps.createB2bRepRules(after)
        : await reps.updateB2bRepRules({ id: save.id, ...save.fields })
    const line = auditLine(
      { company_id: null, actor },
      before ? "rep_rule.updated" : "rep_rule.created",
      { type: "rep_rule", id, name: after.name },
      { ...(before ? { before } : {}), after }
    )
    return new StepResponse(
      {
        id,
        event: { id },
        audit: Object.keys(line.after ?? {}).length > 0 ? [line] : [],
      },
      { id, before }
    )
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    if (saved.before) {
      await reps.updateB2bRepRules({ id: saved.id, ...saved.before })
    } else {
      await reps.deleteB2bRepRules(saved.id)
    }
  }
)

/** What a rule was, and what it is to be. */
async function settled(
  container: MedusaContainer,
  save: Omit<NewRule, "actor"> | Omit<ChangedRule, "actor">
): Promise<{ before: RepRuleFields | null; after: RepRuleFields }> {
  if (save.id === null) {
    return { before: null, after: save.fields }
  }
  const before = pick(await findRepRule(container, save.id), FIELDS)
  return { before, after: { ...before, ...save.fields } }
}
