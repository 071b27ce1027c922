import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../options"
import { sweepOrdersWorkflow } from "../workflows/trade/workflows/sweep-orders"

/** Runs the sweep that repairs orders which a dead process left unfinished. */
export default async function sweepOrders(
  container: MedusaContainer
): Promise<void> {
  await sweepOrdersWorkflow(container).run()
}

export const config = {
  name: "b2b-sweep-orders",
  schedule: { interval: b2bOptions().sweep.interval_seconds * 1000 },
}
