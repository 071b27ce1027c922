import type { MedusaContainer } from "@medusajs/framework/types"
import { compileStaleSchedules } from "../workflows/pricing-schedule/handlers/follow-changes"

/** Compiles schedules for changes that no event told of, or that were lost. */
export default async function compileSchedulesJob(
  container: MedusaContainer
): Promise<void> {
  await compileStaleSchedules(container)
}

export const config = {
  name: "b2b-compile-schedules",
  schedule: { interval: 5 * 60_000 },
}
