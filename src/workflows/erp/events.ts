import type { TransmissionKind, TransmissionRow } from "../../modules/erp"

/** Events of the ERP outbox; the payload of each is a `TransmissionEvent`. */
export const TransmissionWorkflowEvents = {
  /** A document waits to be sent. */
  CREATED: "b2b_transmission.created",
  /** The ERP has the document; `external_reference` is its name for it. */
  DELIVERED: "b2b_transmission.delivered",
  /** Nobody sends it any more until a person acts; `reason` says why. */
  DEAD: "b2b_transmission.dead",
  /** A person had a dead or waiting document sent again. */
  RETRIED: "b2b_transmission.retried",
} as const

export type TransmissionEvent = {
  id: string
  connection_id: string
  kind: TransmissionKind
  /** What the document is about: the order's id. */
  subject_id: string
  key: string
  external_reference: string | null
  reason: string | null
}

export function transmissionEvent(row: TransmissionRow): TransmissionEvent {
  const { id, connection_id, kind, subject_id, key } = row
  const { external_reference, reason } = row
  return {
    id,
    connection_id,
    kind,
    subject_id,
    key,
    external_reference,
    reason,
  }
}
