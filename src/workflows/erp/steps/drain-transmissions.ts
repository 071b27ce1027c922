import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Logger } from "@medusajs/framework/types"
import {
  ERP_MODULE,
  type ClaimedTransmission,
  type ErpModuleService,
  type TransmissionRow,
} from "../../../modules/erp"
import { b2bOptions, dataDirectory } from "../../../options"
import { transmissionEvent, type TransmissionEvent } from "../events"

/** Then the next run goes on: one run must not last for ever. */
const MAX_BATCHES = 50

const drainTransmissionsStepId = "b2b-drain-transmissions"

/**
 * Sends what is due, batch after batch. Any number of processes may do this at
 * once. No lock is held while an ERP is asked, and each attempt ends well
 * before its lease does. There is nothing to undo: where this dies, the lease
 * runs out and the next worker asks the ERP what it has.
 */
export const drainTransmissionsStep = createStep(
  drainTransmissionsStepId,
  async (_input: object, { container }) => {
    const erp = container.resolve<ErpModuleService>(ERP_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const ended: TransmissionRow[] = []
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      const { erp: options, now } = b2bOptions()
      const { claimed, dead } = await erp.claimTransmissions({
        limit: options.drain_batch,
        lease_ms: options.lease_seconds * 1000,
        now: now(),
      })
      if (claimed.length + dead.length === 0) {
        break
      }
      ended.push(...dead, ...(await sendBatch(erp, claimed, logger)))
    }
    const drained = {
      delivered: eventsOf(ended, "delivered"),
      dead: eventsOf(ended, "dead"),
    }
    warnOfDead(logger, drained.dead)
    return new StepResponse(drained)
  }
)

async function sendBatch(
  erp: ErpModuleService,
  claimed: ClaimedTransmission[],
  logger: Logger
): Promise<TransmissionRow[]> {
  if (claimed.length === 0) {
    return []
  }
  const { erp: options, now } = b2bOptions()
  const limits = {
    // Half of the lease: the rest is for recording how it ended.
    timeout_ms: options.lease_seconds * 500,
    data_directory: dataDirectory(),
  }
  const results = await Promise.all(
    claimed.map(async (transmission) => {
      const { id, lease_token, connection } = transmission
      const outcome = await erp.deliverTransmission(transmission, limits)
      if (outcome.outcome === "auth") {
        const { code } = connection
        logger.error(
          `b2b: ERP connection ${code} is paused: ${outcome.message}`
        )
      }
      return { id, lease_token, outcome }
    })
  )
  return await erp.recordResults(results, {
    now: now(),
    max_attempts: options.max_attempts,
    policy: {
      base_ms: options.retry_base_seconds * 1000,
      cap_ms: options.retry_cap_seconds * 1000,
    },
  })
}

function eventsOf(
  rows: TransmissionRow[],
  status: TransmissionRow["status"]
): TransmissionEvent[] {
  return rows.filter((row) => row.status === status).map(transmissionEvent)
}

function warnOfDead(logger: Logger, dead: TransmissionEvent[]): void {
  for (const { id, kind, key, reason } of dead) {
    logger.warn(
      `b2b: ${kind} ${key} (${id}) does not reach its ERP: ${reason ?? ""}`
    )
  }
}
