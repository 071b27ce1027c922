import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  updateProjectStep,
  type UpdateProjectInput,
} from "../steps/update-project"
import { tellSite } from "../tell-site"

const updateProjectWorkflowId = "b2b-update-project"

/**
 * Changes a project: its status, dates, ship-tos or names.
 *
 * @summary Changes a project: its status, dates, ship-tos or names.
 * @throws MedusaError codes `b2b.project.not_found`, `.cannot_transition`,
 *   `.code_taken`, `b2b.ship_to.not_found`, `b2b.period.reversed`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.projectUpdated - Runs when it is done.
 *
 * @example
 * await updateProjectWorkflow(container).run({
 *   input: { company_id, actor, id, patch: { status: "on_hold" } },
 * })
 */
export const updateProjectWorkflow = createWorkflow(
  updateProjectWorkflowId,
  (input: UpdateProjectInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = updateProjectStep(input)
    const projectUpdated = createHook("projectUpdated", { done })
    tellSite(input, done, {
      event: SiteEvents.PROJECT_UPDATED,
      action: "project.updated",
      subject: "project",
    })
    return new WorkflowResponse(done, { hooks: [validate, projectUpdated] })
  }
)
