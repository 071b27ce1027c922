import type { OrderEntry } from "../../answers-orders"

const SENDING = ["pending", "sending", "retrying"]

/** How far an order came, in the words of `Mark`. */
export function stateOf({
  cancelled_at,
  transmission_status,
}: Pick<OrderEntry, "cancelled_at" | "transmission_status">): string {
  if (cancelled_at !== null || transmission_status === "cancelled") {
    return "cancelled"
  }
  if (transmission_status === null) {
    return "placed"
  }
  return SENDING.includes(transmission_status) ? "sending" : transmission_status
}

/** The web number, which an order has from the first moment on. */
export function numberOf({
  display_id,
}: Pick<OrderEntry, "display_id">): string {
  return display_id === null ? "–" : `#${String(display_id)}`
}
