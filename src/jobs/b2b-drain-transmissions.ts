import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../options"
import { drainTransmissionsWorkflow } from "../workflows/erp"

/** Sends what waits for an ERP: what nobody was told of, and what is retried. */
export default async function drainTransmissionsJob(
  container: MedusaContainer
): Promise<void> {
  await drainTransmissionsWorkflow(container).run()
}

export const config = {
  name: "b2b-drain-transmissions",
  schedule: { interval: b2bOptions().erp.interval_seconds * 1000 },
}
