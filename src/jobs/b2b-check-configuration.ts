import type { MedusaContainer } from "@medusajs/framework/types"
import { checkConfigurationWorkflow } from "../workflows/trade/workflows/check-configuration"

/** Medusa has no event for "started": a job that runs once comes nearest. */
export default async function checkConfiguration(
  container: MedusaContainer
): Promise<void> {
  await checkConfigurationWorkflow(container).run()
}

export const config = {
  name: "b2b-check-configuration",
  schedule: { interval: 2000, numberOfExecutions: 1 },
}
