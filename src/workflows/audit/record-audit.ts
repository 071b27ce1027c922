import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../options"
import { AUDIT_MODULE, type AuditModuleService } from "../../modules/audit"
import type { Actor } from "./actor"

/** One line of the log; `before` and `after` hold the changed fields alone. */
export type AuditLine = {
  company_id: string | null
  actor: Actor
  /** Past tense, `<noun>.<verb>`: `member.suspended`. */
  action: string
  subject: { type: string; id: string; name?: string | null }
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

const recordAuditStepId = "b2b-record-audit"

/**
 * Writes the log. The log is append-only, so this step is not undone: it comes last
 * in its workflow.
 */
export const recordAuditStep = createStep(
  recordAuditStepId,
  async (lines: AuditLine[], { container }) => {
    const audit = container.resolve<AuditModuleService>(AUDIT_MODULE)
    const happenedAt = b2bOptions().now()
    if (lines.length > 0) {
      await audit.createB2bAuditEntries(
        lines.map(({ actor, subject, before, after, ...line }) => ({
          ...line,
          happened_at: happenedAt,
          actor_type: actor.type,
          actor_id: actor.id,
          actor_name: actor.name,
          on_behalf_of_id: actor.on_behalf_of_id ?? null,
          subject_type: subject.type,
          subject_id: subject.id,
          subject_name: subject.name ?? null,
          before: before ?? null,
          after: after ?? null,
        }))
      )
    }
    return new StepResponse(lines.length)
  }
)
