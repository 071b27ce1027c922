/** What can be sent to an ERP. Only `order` is captured so far. */
export const TRANSMISSION_KINDS = [
  "order",
  "order_change",
  "order_cancellation",
  "new_account",
  "new_ship_to",
] as const

export type TransmissionKind = (typeof TRANSMISSION_KINDS)[number]
