import { toMedusaError } from "../../../utils/catalogue-error"
import { erpErrors } from "../errors"

export const TRANSMISSION_STATUSES = [
  "pending",
  "sending",
  "retrying",
  "delivered",
  "dead",
  "cancelled",
] as const

export type TransmissionStatus = (typeof TRANSMISSION_STATUSES)[number]

/**
 * From each state, the states that may follow. `sending` follows itself when
 * the lease of a crashed worker has run out and another worker takes the row.
 */
export const TRANSMISSION_TRANSITIONS: Record<
  TransmissionStatus,
  readonly TransmissionStatus[]
> = {
  pending: ["sending", "cancelled"],
  sending: ["sending", "delivered", "retrying", "dead"],
  retrying: ["sending", "pending", "cancelled"],
  dead: ["pending", "cancelled"],
  delivered: [],
  cancelled: [],
}

export function canTransition(
  from: TransmissionStatus,
  to: TransmissionStatus
): boolean {
  return TRANSMISSION_TRANSITIONS[from].includes(to)
}

/** @throws MedusaError `not_allowed`, code `b2b.transmission.cannot_transition` */
export function assertTransition(
  transmission: { id: string; status: TransmissionStatus },
  to: TransmissionStatus
): void {
  if (!canTransition(transmission.status, to)) {
    throw toMedusaError(
      erpErrors.cannotTransition(transmission.id, transmission.status, to)
    )
  }
}
