import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  createDelegationStep,
  type CreateDelegationInput,
} from "../steps/create-delegation"
import { tellSite } from "../tell-site"

const createDelegationWorkflowId = "b2b-create-delegation"

/**
 * Lends a member's own right to a colleague for a while.
 *
 * @summary Lends a member's own right to a colleague for a while.
 * @throws MedusaError codes `b2b.delegation.to_self`, `.not_yours`, `.over`,
 *   `.too_long`, `.above_own`, and those of a missing member or target
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.delegationCreated - Runs when it is done.
 *
 * @example
 * await createDelegationWorkflow(container).run({
 *   input: { company_id, actor, lender_id, member_id, target: { ship_to_id }, ends_on, rules },
 * })
 */
export const createDelegationWorkflow = createWorkflow(
  createDelegationWorkflowId,
  (input: CreateDelegationInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = createDelegationStep(input)
    const delegationCreated = createHook("delegationCreated", { done })
    tellSite(input, done, {
      event: SiteEvents.DELEGATION_CREATED,
      action: "delegation.created",
      subject: "delegation",
    })
    return new WorkflowResponse(done, { hooks: [validate, delegationCreated] })
  }
)
