import type { MedusaContainer } from "@medusajs/framework/types"
import { runImports } from "../workflows/import"

/** Goes on with imports that nobody was told of, or that a dead process left. */
export default async function runImportsJob(
  container: MedusaContainer
): Promise<void> {
  await runImports(container)
}

export const config = {
  name: "b2b-run-imports",
  schedule: { interval: 5000 },
}
