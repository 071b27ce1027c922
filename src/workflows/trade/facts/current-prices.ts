import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { CartSnapshot } from "./cart-snapshot"

/** Unit prices by line id, and what core says where a line cannot be sold any more. */
export type CurrentPrices = {
  by_line: ReadonlyMap<string, BigNumberInput>
  unsellable: string | null
}

/** Core does not export this workflow, and registers it under this id. */
const PRICING_WORKFLOW_ID = "get-variant-items-with-prices-workflow"

type PricedLines = {
  lineItems: {
    selector: { id?: string }
    data: { unit_price?: BigNumberInput }
  }[]
}

/**
 * What each line would cost now, by core's own pricing workflow and context, so
 * that it cannot drift from what adding the line would say.
 */
export async function currentPrices(
  container: MedusaContainer,
  cart: CartSnapshot
): Promise<CurrentPrices> {
  if (cart.items.length === 0) {
    return { by_line: new Map(), unsellable: null }
  }
  try {
    const engine = container.resolve(Modules.WORKFLOW_ENGINE)
    const run = (await engine.run(PRICING_WORKFLOW_ID, {
      input: { cart, setPricingContextResult: {} },
    })) as { result: PricedLines }
    const byLine = new Map<string, BigNumberInput>()
    for (const { selector, data } of run.result.lineItems) {
      if (selector.id !== undefined && data.unit_price !== undefined) {
        byLine.set(selector.id, data.unit_price)
      }
    }
    return { by_line: byLine, unsellable: null }
  } catch (error) {
    if (isRefusal(error)) {
      return { by_line: new Map(), unsellable: error.message }
    }
    throw error
  }
}

/** The engine hands a MedusaError on as a plain object of the same fields. */
function isRefusal(error: unknown): error is { message: string } {
  return (
    error !== null &&
    typeof error === "object" &&
    Reflect.get(error, "type") === MedusaError.Types.INVALID_DATA &&
    typeof Reflect.get(error, "message") === "string"
  )
}
