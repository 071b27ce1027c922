import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep, type Actor } from "../audit"

type Done = {
  id: string
  company_id: string
  name?: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

type Telling = {
  event: string
  /** Past tense, for the log: `ship_to.created`. */
  action: string
  subject: string
}

/** The end of every workflow of sites: its event, and last its line in the log. */
export function tellSite(
  input: { actor: Actor },
  done: WorkflowData<Done>,
  { event, action, subject }: Telling
): void {
  emitEventStep({
    eventName: event,
    data: { id: done.id, company_id: done.company_id },
  })
  recordAuditStep(
    transform({ input, done }, (data) => [
      {
        company_id: data.done.company_id,
        actor: data.input.actor,
        action,
        subject: {
          type: subject,
          id: data.done.id,
          name: data.done.name ?? null,
        },
        before: data.done.before ?? null,
        after: data.done.after ?? null,
      },
    ])
  )
}
