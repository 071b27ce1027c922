import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import { compileCatalogs, type CompileScope } from "../queries/compile-catalogs"

const compileCatalogsStepId = "b2b-compile-catalogs-step"

/**
 * Makes the links what the entries say. There is nothing to take back: where the
 * entries are taken back after it, the next compilation follows them.
 */
export const compileCatalogsStep = createStep(
  compileCatalogsStepId,
  async (scope: CompileScope, { container }) =>
    new StepResponse(
      await compileCatalogs(container, scope, b2bOptions().now())
    )
)
