import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../options"
import { watchApprovalRequestsWorkflow } from "../workflows/approval"

/** Escalates and ends approval requests that nobody answers. */
export default async function watchApprovals(
  container: MedusaContainer
): Promise<void> {
  await watchApprovalRequestsWorkflow(container).run()
}

export const config = {
  name: "b2b-watch-approvals",
  schedule: { interval: b2bOptions().approvals.interval_seconds * 1000 },
}
