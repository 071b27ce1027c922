import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { requestStore } from "../request-context"
import { captureOrderWorkflow } from "../workflows/capture-order"

/** An event bus that waits for its subscribers must not wait for an answer for ever. */
const AT_MOST_MS = 1000

/**
 * Captures an order that was placed. Where the event comes within the request that
 * placed it, as Medusa's local event bus brings it, the buyer's answer goes first: it
 * would otherwise share its processor with all that the ERP needs.
 */
export async function capturePlacedOrder(
  orderId: string,
  container: MedusaContainer
): Promise<void> {
  const answered = requestStore()?.answered
  if (answered) {
    await Promise.race([answered, sleep(AT_MOST_MS, null, { ref: false })])
  }
  await captureOrderWorkflow(container).run({ input: { order_id: orderId } })
}
