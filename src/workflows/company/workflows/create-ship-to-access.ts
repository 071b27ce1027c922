import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  createShipToAccessStep,
  type CreateShipToAccessInput,
} from "../steps/create-ship-to-access"
import { tellSite } from "../tell-site"

const createShipToAccessWorkflowId = "b2b-create-ship-to-access"

/**
 * Lets a member order to a ship-to, or to a project's ship-tos.
 *
 * @summary Lets a member order to a ship-to, or to a project's ship-tos.
 * @throws MedusaError codes `b2b.member.not_found`, `b2b.ship_to.not_found`,
 *   `b2b.project.not_found`, `b2b.period.reversed`, `b2b.ship_to_access.exists`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.shipToAccessCreated - Runs when it is done.
 *
 * @example
 * await createShipToAccessWorkflow(container).run({
 *   input: { company_id, actor, member_id, target: { project_id }, terms: { amount_limit: 500 } },
 * })
 */
export const createShipToAccessWorkflow = createWorkflow(
  createShipToAccessWorkflowId,
  (input: CreateShipToAccessInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = createShipToAccessStep(input)
    const shipToAccessCreated = createHook("shipToAccessCreated", { done })
    tellSite(input, done, {
      event: SiteEvents.SHIP_TO_ACCESS_CREATED,
      action: "ship_to_access.created",
      subject: "ship_to_access",
    })
    return new WorkflowResponse(done, {
      hooks: [validate, shipToAccessCreated],
    })
  }
)
