import type { MedusaContainer } from "@medusajs/framework/types"
import { runPriceImports } from "../workflows/pricing-schedule"

/** Goes on with files of prices that nobody was told of, or that a dead process left. */
export default async function runPriceImportsJob(
  container: MedusaContainer
): Promise<void> {
  await runPriceImports(container)
}

export const config = {
  name: "b2b-run-price-imports",
  schedule: { interval: 5000 },
}
