import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { chainAuditStep } from "../steps/chain-audit"

const chainAuditWorkflowId = "b2b-chain-audit"

/**
 * Gives the entries of the audit log their numbers and hashes, company by company.
 * A job runs it every few seconds; running it twice at once does no harm.
 *
 * @summary Chain what is new in the audit log.
 * @example
 * const { result } = await chainAuditWorkflow(container).run()
 * // { chained: 12 }
 */
export const chainAuditWorkflow = createWorkflow(chainAuditWorkflowId, () => {
  return new WorkflowResponse(chainAuditStep())
})
