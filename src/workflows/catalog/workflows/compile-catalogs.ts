import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { CompileScope } from "../queries/compile-catalogs"
import { compileCatalogsStep } from "../steps/compile-catalogs"

const compileCatalogsWorkflowId = "b2b-compile-catalogs"

/**
 * Makes what catalogs list what their entries say. It runs when entries or products
 * change, and a job runs it over everything; running it twice does no harm.
 *
 * @summary Compiles catalogs.
 *
 * @example
 * await compileCatalogsWorkflow(container).run({ input: { product_ids: [id] } })
 * // { added: [id], removed: [] }
 */
export const compileCatalogsWorkflow = createWorkflow(
  compileCatalogsWorkflowId,
  (input: CompileScope) => new WorkflowResponse(compileCatalogsStep(input))
)
