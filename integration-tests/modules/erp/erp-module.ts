import {
  ERP_MODULE,
  type ClaimedTransmission,
  type ErpModuleService,
  type JsonObject,
  type TransmissionOutcome,
  type TransmissionRow,
} from "../../../src/modules/erp"
import { salesOrder } from "../../../src/modules/erp/__tests__/sales-order"
import { cloneDatabase, openModule, type Database } from "../../world"

export const LEASE_MS = 60_000

/** The ERP module on a database of its own, and a clock that tests move. */
export type ErpWorld = Awaited<ReturnType<typeof openErp>>

export async function openErp() {
  const database = await cloneDatabase("erp")
  const erp = await openModule<ErpModuleService>({
    key: ERP_MODULE,
    folder: "erp",
    database,
  })
  return {
    database,
    service: erp.service,
    async close() {
      await erp.close()
      await database.drop()
    },
  }
}

let connections = 0
let orders = 1_000

/** Everything before is gone: tests do not see one another's queue. */
export async function emptyOutbox(database: Database): Promise<void> {
  await database.sql(
    "TRUNCATE b2b_erp_attempt, b2b_erp_transmission, b2b_erp_connection"
  )
}

export async function givenConnection(
  service: ErpModuleService,
  change: {
    driver?: string
    config?: Record<string, unknown>
    max_attempts?: number
  } = {}
): Promise<string> {
  connections += 1
  const connection = await service.createB2bConnections({
    code: `erp-${connections}`,
    name: `ERP ${connections}`,
    driver: "file",
    config: { directory: "drop" },
    ...change,
  })
  return connection.id
}

/** An order that waits to be sent, like no other one. */
export async function givenTransmission(
  service: ErpModuleService,
  connection_id: string,
  now: Date,
  payload: JsonObject = {}
): Promise<TransmissionRow> {
  orders += 1
  const key = `W${orders}`
  const order = salesOrder({ key, order_id: `order_${orders}` })
  const { transmission } = await service.captureTransmission({
    connection_id,
    kind: "order",
    subject_id: order.order_id,
    key,
    payload: { ...order, ...payload },
    now,
  })
  return transmission
}

export async function claim(
  service: ErpModuleService,
  now: Date,
  limit = 10
): Promise<ClaimedTransmission[]> {
  const { claimed } = await service.claimTransmissions({
    limit,
    lease_ms: LEASE_MS,
    now,
  })
  return claimed
}

export async function record(
  service: ErpModuleService,
  transmission: ClaimedTransmission,
  outcome: TransmissionOutcome,
  now: Date
): Promise<TransmissionRow[]> {
  const { id, lease_token } = transmission
  return await service.recordResults([{ id, lease_token, outcome }], {
    now,
    max_attempts: 3,
    policy: { base_ms: 10_000, cap_ms: 60_000 },
    random: () => 0.5,
  })
}

export const delivered: TransmissionOutcome = {
  outcome: "delivered",
  external_reference: "SO-1",
  detail: { lines: 2 },
}

export const failed = (
  outcome: "transient" | "auth" | "business" | "unknown",
  message = "said the ERP"
): TransmissionOutcome => ({ outcome, message, detail: null })

export function later(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds)
}
