import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  createProjectStep,
  type CreateProjectInput,
} from "../steps/create-project"
import { tellSite } from "../tell-site"

const createProjectWorkflowId = "b2b-create-project"

/**
 * Opens a project of a company.
 *
 * @summary Opens a project of a company.
 * @throws MedusaError codes `b2b.project.code_taken`, `b2b.ship_to.not_found`,
 *   `b2b.period.reversed`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.projectCreated - Runs when it is done.
 *
 * @example
 * await createProjectWorkflow(container).run({
 *   input: { company_id, actor, project: { code: "J2041", name: "School" } },
 * })
 */
export const createProjectWorkflow = createWorkflow(
  createProjectWorkflowId,
  (input: CreateProjectInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = createProjectStep(input)
    const projectCreated = createHook("projectCreated", { done })
    tellSite(input, done, {
      event: SiteEvents.PROJECT_CREATED,
      action: "project.created",
      subject: "project",
    })
    return new WorkflowResponse(done, { hooks: [validate, projectCreated] })
  }
)
