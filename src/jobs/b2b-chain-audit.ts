import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../options"
import { chainAuditWorkflow } from "../workflows/audit"

/** Chains the new entries of the audit log. */
export default async function chainAudit(
  container: MedusaContainer
): Promise<void> {
  await chainAuditWorkflow(container).run()
}

export const config = {
  name: "b2b-chain-audit",
  schedule: { interval: b2bOptions().audit.interval_seconds * 1000 },
}
