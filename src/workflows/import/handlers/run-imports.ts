import type { MedusaContainer } from "@medusajs/framework/types"
import { advanceImportsWorkflow } from "../workflows/advance-imports"

/**
 * Works on imports until none waits or somebody else does. The job runs it every
 * few seconds, so that what a dead process left is gone on with.
 */
export async function runImports(container: MedusaContainer): Promise<void> {
  for (let advanced = true; advanced;) {
    const { result } = await advanceImportsWorkflow(container).run()
    advanced = result.advanced
  }
}
