import type { MedusaContainer } from "@medusajs/framework/types"
import { compileCatalogsWorkflow } from "../workflows/catalog"

/** Compiles every catalog: for changes that no event told of, or that were lost. */
export default async function compileCatalogsJob(
  container: MedusaContainer
): Promise<void> {
  await compileCatalogsWorkflow(container).run({ input: {} })
}

export const config = {
  name: "b2b-compile-catalogs",
  schedule: { interval: 60 * 60_000 },
}
