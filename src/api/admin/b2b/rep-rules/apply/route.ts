import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { repRuleErrors, salesRepErrors } from "../../../../../modules/sales-rep"
import { applyRepRulesWorkflow } from "../../../../../workflows/sales-rep"
import { adminActor } from "../../../../middlewares/actor-of"
import { presentRefusal } from "../../../../middlewares/answer-refusals"
import type { AdminApplyRepRules } from "../validators"

const stale = repRuleErrors.previewStale()

/** What a preview meets where somebody else was quicker. */
const OVERTAKEN: readonly unknown[] = [
  stale.code,
  salesRepErrors.assignmentNotFound("").code,
  salesRepErrors.assignedAlready().code,
]

/** Moves exactly what was previewed, all or none; 409 where that is not so any more. */
export async function POST(
  req: MedusaRequest<AdminApplyRepRules>,
  res: MedusaResponse
): Promise<void> {
  const { office_id, rule_ids, token } = req.validatedBody
  try {
    const { result } = await applyRepRulesWorkflow(req.scope).run({
      input: {
        office_id,
        rule_ids: rule_ids ?? null,
        token,
        actor: await adminActor(req),
      },
    })
    res.json({ added: result.added.length, ended: result.ended.length })
  } catch (error) {
    if (isOvertaken(error)) {
      res.status(409).json(presentRefusal(stale))
      return
    }
    throw error
  }
}

/** What a workflow throws is no `Error` any more: it has been through JSON. */
function isOvertaken(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    OVERTAKEN.includes(error.code)
  )
}
