import type { MedusaContainer } from "@medusajs/framework/types"
import { advancePriceImportsWorkflow } from "../workflows/advance-price-imports"

/**
 * Works on files of prices until none waits or somebody else does. The job runs it every
 * few seconds, so that what a dead process left is begun again.
 */
export async function runPriceImports(
  container: MedusaContainer
): Promise<void> {
  for (let advanced = true; advanced;) {
    const { result } = await advancePriceImportsWorkflow(container).run()
    advanced = result.advanced
  }
}
