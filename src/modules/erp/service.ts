import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { toMedusaError } from "../../utils/catalogue-error"
import { documentHash } from "./domain/document-hash"
import { storableJson } from "./domain/json"
import { chooseToSend } from "./domain/poison"
import { abandonedAttempt, endOf, poisonedEnd } from "./domain/transmission-end"
import { assertTransmissionKey } from "./domain/transmission-key"
import { assertTransition } from "./domain/transmission-status"
import { deliver } from "./drivers/deliver"
import { DriverRegistry } from "./drivers/driver-registry"
import { erpErrors } from "./errors"
import { Attempt } from "./models/attempt"
import { Connection } from "./models/connection"
import { Transmission } from "./models/transmission"
import {
  insertTransmission,
  isMissingConnection,
} from "./queries/capture-transmission"
import {
  leaseTransmissions,
  lockDueTransmissions,
} from "./queries/claim-transmissions"
import {
  endAttempts,
  insertAttempts,
  lockLeased,
  pauseConnections,
} from "./queries/record-results"
import {
  deleteUnclaimed,
  extendLease,
  lockTransmission,
  resetTransmission,
} from "./queries/single-transmission"
import { transactionOf } from "../../utils/transaction"
import type {
  AttemptResult,
  CaptureTransmissionInput,
  ClaimedTransmission,
  ClaimTransmissionsInput,
  DeliveryLimits,
  Lease,
  RecordingRules,
  TransmissionOutcome,
  TransmissionRow,
} from "./types"

/**
 * Keeps what goes to the ERPs, and who is sending it right now. The keys are
 * the models' names: Query calls the methods made from them.
 */
export class ErpModuleService extends MedusaService({
  B2bAttempt: Attempt,
  B2bConnection: Connection,
  B2bTransmission: Transmission,
}) {
  protected readonly drivers_ = new DriverRegistry()

  /** Whether this connection's ERP takes a requested ship date of each line. */
  async takesLineDates(connectionId: string): Promise<boolean> {
    const [connection] = await this.listB2bConnections(
      { id: connectionId },
      { select: ["driver"], take: 1 }
    )
    const driver = connection && this.drivers_.find(connection.driver)
    return driver?.capabilities.line_ship_dates === true
  }

  /**
   * Writes the one row of a subject on a connection: a second call, also one at
   * the same time, gets the row of the first.
   * @throws MedusaError codes `b2b.transmission.key_malformed`, `.key_taken`,
   *   `b2b.connection.not_found`
   */
  @InjectManager()
  @InjectTransactionManager()
  async captureTransmission(
    input: CaptureTransmissionInput,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ transmission: TransmissionRow; created: boolean }> {
    assertTransmissionKey(input.key)
    const { key, connection_id, subject_id } = input
    const payload = storableJson(input.payload)
    const captured = await insertTransmission(transactionOf(context), {
      ...input,
      payload,
      payload_hash: documentHash(payload),
    }).catch((error: unknown) => {
      throw isMissingConnection(error)
        ? toMedusaError(erpErrors.connectionNotFound(connection_id))
        : error
    })
    if (captured === null) {
      throw toMedusaError(erpErrors.keyTaken(key, connection_id, subject_id))
    }
    return captured
  }

  /** Takes a captured row back, unless a worker has already claimed it. */
  @InjectManager()
  @InjectTransactionManager()
  async withdrawTransmission(
    id: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    return await deleteUnclaimed(transactionOf(context), id)
  }

  /**
   * Takes up to `limit` transmissions that are due for this worker alone, until
   * their lease runs out; one that a worker died with comes alone. Those that
   * have killed too many are not handed out again: they come back as `dead`.
   */
  @InjectManager()
  @InjectTransactionManager()
  async claimTransmissions(
    input: ClaimTransmissionsInput,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ claimed: ClaimedTransmission[]; dead: TransmissionRow[] }> {
    const trx = transactionOf(context)
    const { now, limit, lease_ms } = input
    const due = await lockDueTransmissions(trx, { limit, now })
    const { poisoned, toSend } = chooseToSend(due)
    const abandoned = toSend.filter(({ status }) => status === "sending")
    const dead = await endAttempts(
      trx,
      poisoned.map((transmission) => poisonedEnd(transmission, now)),
      now
    )
    await insertAttempts(
      trx,
      abandoned.map((transmission) => abandonedAttempt(transmission, now)),
      now
    )
    const ids = toSend.map(({ id }) => id)
    const claimed =
      ids.length > 0
        ? await leaseTransmissions(trx, { ids, lease_ms, now })
        : []
    return { claimed, dead }
  }

  /** Prolongs a lease; false where another worker has the row by now. */
  @InjectManager()
  @InjectTransactionManager()
  async renewLease(
    input: Lease & { lease_ms: number; now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    const { id, lease_token, lease_ms, now } = input
    const until = new Date(now.getTime() + lease_ms)
    return await extendLease(transactionOf(context), {
      id,
      lease_token,
      until,
      now,
    })
  }

  /**
   * Hands one claimed transmission to its ERP. It touches no table and holds no
   * lock, never throws, and ends within `timeout_ms`.
   */
  async deliverTransmission(
    transmission: ClaimedTransmission,
    limits: DeliveryLimits
  ): Promise<TransmissionOutcome> {
    return await deliver(
      transmission,
      (identifier) => this.drivers_.get(identifier),
      limits
    )
  }

  /**
   * Writes how attempts ended, each with its attempt row, and pauses the
   * connections that need a person. A result whose lease another worker holds
   * by now changes nothing. Returns the rows that did change.
   */
  @InjectManager()
  @InjectTransactionManager()
  async recordResults(
    results: AttemptResult[],
    rules: RecordingRules,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<TransmissionRow[]> {
    const trx = transactionOf(context)
    const outcomes = new Map(results.map((result) => [result.id, result]))
    const leased = await lockLeased(
      trx,
      results.map(({ id, lease_token }) => ({ id, lease_token }))
    )
    const endings = leased.flatMap((transmission) => {
      const result = outcomes.get(transmission.id)
      return result ? [endOf(transmission, result.outcome, rules)] : []
    })
    const rows = await endAttempts(
      trx,
      endings.map(({ end }) => end),
      rules.now
    )
    await pauseConnections(
      trx,
      endings.flatMap(({ pause }) => (pause ? [pause] : [])),
      rules.now
    )
    return rows
  }

  /**
   * Puts a dead or waiting transmission back at the head of the queue, with all
   * its attempts before it. The next attempt asks the ERP first, so that a
   * document that did arrive is not sent again.
   * @throws MedusaError codes `b2b.transmission.not_found`, `.cannot_transition`
   */
  @InjectManager()
  @InjectTransactionManager()
  async retryTransmission(
    id: string,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<TransmissionRow> {
    const trx = transactionOf(context)
    const transmission = await lockTransmission(trx, id)
    if (!transmission) {
      throw toMedusaError(erpErrors.transmissionNotFound(id))
    }
    assertTransition(transmission, "pending")
    return await resetTransmission(trx, id, now)
  }

  /**
   * Checks what an admin enters for a connection.
   * @throws MedusaError codes `b2b.connection.driver_unknown`, `.config_invalid`
   */
  validateConnection(connection: {
    driver: string
    config: unknown
  }): Promise<void> {
    const { driver, config } = connection
    return Promise.resolve(driver).then((identifier) => {
      this.drivers_.get(identifier).validateConfig(config)
    })
  }
}
