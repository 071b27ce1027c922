import type { MedusaContainer } from "@medusajs/framework/types"
import type { CatalogueError } from "../../utils/catalogue-error"
import type { OrderFacts } from "./facts/order-facts"

/**
 * Something that an order takes before it exists, and that two orders at once could
 * take twice: its guard tells early, and this holds. Both run in short transactions
 * of their own, never across a call to a provider or an ERP.
 */
export type CompletionClaim = {
  name: string
  /** @returns why it cannot be had; nothing was taken then */
  take: (
    container: MedusaContainer,
    facts: OrderFacts
  ) => Promise<CatalogueError | null>
  /** Gives back what this header's cart holds, if anything: it became no order. */
  release: (container: MedusaContainer, headerId: string) => Promise<void>
}
