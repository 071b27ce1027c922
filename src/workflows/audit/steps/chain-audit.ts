import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE, type AuditModuleService } from "../../../modules/audit"
import { b2bOptions } from "../../../options"

/** One run takes so many companies, and of each so many batches: the next goes on. */
const COMPANIES = 200
const BATCHES = 20
const BATCH = 500

const chainAuditStepId = "b2b-chain-audit-step"

/**
 * Numbers and chains what the log got since the last run. Not undone: each batch
 * is one transaction, and a chain only ever grows.
 */
export const chainAuditStep = createStep(
  chainAuditStepId,
  async (_, { container }) => {
    const audit = container.resolve<AuditModuleService>(AUDIT_MODULE)
    const { settle_seconds } = b2bOptions().audit
    const companies = await audit.listCompaniesToChain({
      settle_seconds,
      limit: COMPANIES,
    })
    let chained = 0
    for (const company_id of companies) {
      for (let batch = 0; batch < BATCHES; batch++) {
        const count = await audit.chainEntries({
          company_id,
          settle_seconds,
          limit: BATCH,
        })
        chained += count
        if (count < BATCH) {
          break
        }
      }
    }
    return new StepResponse({ chained })
  }
)
