import type { InferTypeOf } from "@medusajs/framework/types"
import type { JsonObject } from "./domain/json"
import type { TransmissionOutcome } from "./domain/outcome"
import type { TransmissionKind } from "./domain/transmission-kinds"
import type { SalesOrderDocument } from "./domain/sales-order-document"
import type { Attempt } from "./models/attempt"
import type { Connection } from "./models/connection"
import type { Transmission } from "./models/transmission"

export type { JsonObject, JsonValue } from "./domain/json"
export type {
  AttemptOutcome,
  FailedOutcome,
  SuccessfulOutcome,
  TransmissionOutcome,
} from "./domain/outcome"
export type { Random, RetryPolicy } from "./domain/next-attempt"
export type { RecordingRules } from "./domain/transmission-end"
export type {
  DocumentAddress,
  DocumentCharge,
  DocumentLine,
  DocumentParty,
  SalesOrderDocument,
} from "./domain/sales-order-document"
export type { TransmissionKind } from "./domain/transmission-kinds"
export type { TransmissionStatus } from "./domain/transmission-status"

export type ConnectionRow = Omit<
  InferTypeOf<typeof Connection>,
  "transmissions"
>
export type TransmissionRow = Omit<
  InferTypeOf<typeof Transmission>,
  "connection" | "attempts"
>
export type AttemptRow = Omit<InferTypeOf<typeof Attempt>, "transmission">

export type CaptureTransmissionInput = {
  connection_id: string
  kind: TransmissionKind
  /** What the document is about: the order's id. */
  subject_id: string
  /** See `assertTransmissionKey`. */
  key: string
  /** Sent as it is now, whatever changes later. */
  payload: JsonObject
  now: Date
}

export type ClaimTransmissionsInput = {
  limit: number
  lease_ms: number
  now: Date
}

/** What a worker shows to prove that a transmission is still its own. */
export type Lease = { id: string; lease_token: string }

export type AttemptResult = Lease & { outcome: TransmissionOutcome }

export type DeliveryLimits = {
  /** For looking it up, sending it and making sure, together. */
  timeout_ms: number
  /** What relative paths in a connection's config start from. */
  data_directory: string
}

/** A transmission that one worker may send until `locked_until`. */
export type ClaimedTransmission = TransmissionRow & {
  lease_token: string
  claimed_at: Date
  connection: Pick<ConnectionRow, "id" | "code" | "driver" | "config">
}

/** What an ERP is asked for: has it a document under this key? */
export type DocumentReference = {
  key: string
  kind: TransmissionKind
  /** Tells our own document from a stranger's under the same key. */
  payload_hash: string
}

export type DocumentToSend = DocumentReference & {
  document: SalesOrderDocument
}

/** What an ERP holds. */
export type ErpDocument = {
  /** What the ERP calls it: its order number, a file name. */
  external_reference: string
  detail: JsonObject | null
}

export type ErpDriverContext = {
  connection: { id: string; code: string }
  /** As stored; `validateConfig` says whether it fits. */
  config: Record<string, unknown>
  /** Aborted when the attempt's time is up; stop then, and leave no half. */
  signal: AbortSignal
  /** What a relative path in a config starts from. */
  data_directory: string
}

export type ErpDriverCapabilities = {
  kinds: readonly TransmissionKind[]
  /**
   * Whether `find` is asked once more after `send`, and its answer decides.
   * Leave it off where `send` itself has read back what the ERP now holds.
   */
  verifies_by_find: boolean
  /** Whether it hands over a requested ship date of each line. @default false */
  line_ship_dates?: boolean
}

/**
 * One way to talk to ERPs. A driver keeps no state: several processes use it at
 * once, for several connections. It says what went wrong by throwing an
 * `ErpDriverError`; anything else that it throws counts as an unknown outcome.
 * A worker may die at any moment and its lease may run out while it still
 * works, so both calls can overlap with another worker's for the same document:
 * one of them wins, and the ERP has the document once.
 */
export type ErpDriver = {
  /** Stored in `connection.driver`. */
  readonly identifier: string
  readonly capabilities: ErpDriverCapabilities
  /** @throws MedusaError `invalid_data`, code `b2b.connection.config_invalid` */
  validateConfig(config: unknown): void
  /**
   * The document as the ERP has it, or null where it surely has not.
   * @throws ErpDriverError `business` where another document has the key
   */
  find(
    reference: DocumentReference,
    context: ErpDriverContext
  ): Promise<ErpDocument | null>
  /** Hands the document over; asked only after `find` has answered null. */
  send(
    document: DocumentToSend,
    context: ErpDriverContext
  ): Promise<ErpDocument>
}
