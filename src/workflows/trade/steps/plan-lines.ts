import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  lineUnitOf,
  TRADE_MODULE,
  tradeErrors,
  type TradeModuleService,
} from "../../../modules/trade"
import { priceTogether } from "../../../modules/pricing-schedule"
import { toMedusaError } from "../../../utils/catalogue-error"
import {
  buyerOfCart,
  buyerOfContext,
} from "../../pricing-schedule/pricing/priced-buyer"
import type { LinesMode, LineToAdd, QuantityInUnit } from "../lines/line-to-add"
import { planLines, soldInUnit } from "../lines/plan-lines"
import type { B2bContext } from "../request-context"
import { heldInCart, linesInCart, unitsToSellBy } from "../selling-units"

export type LinesForCart = {
  /** Whose cart it is; its order header says the same. */
  context: Pick<B2bContext, "account" | "office" | "customer_id">
  cart_id: string
  lines: LineToAdd[]
  /** @default "all" */
  mode?: LinesMode | undefined
}

const planLinesStepId = "b2b-plan-lines"

/**
 * Turns quantities in units into lines that count base units, and says which of them
 * cannot be ordered. It only reads.
 * @throws MedusaError with `mode: "all"`: the first refusal of a line
 */
export const planLinesStep = createStep(
  planLinesStepId,
  async (
    { context, cart_id, lines, mode = "all" }: LinesForCart,
    { container }
  ) => {
    const receipts = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bLineReceipts({ cart_id }, { select: ["line_ids"], take: null })
    const known = new Set(receipts.flatMap(({ line_ids }) => line_ids))
    const isNew = lines.map(({ id }) => id === undefined || !known.has(id))
    const ids = [...new Set(lines.map(({ variant_id }) => variant_id))]
    const [existing, buyer] = await Promise.all([
      linesInCart(container, cart_id, ids),
      buyerOfCart(container, cart_id),
    ])
    const plan = await planLines(container, context, {
      lines,
      mode,
      existing,
      buyer: buyer ?? buyerOfContext(context),
      isWanted: (index) => isNew[index] === true,
    })
    priceTogether(plan.price_set_ids)
    return new StepResponse({
      ...plan,
      repeated: [...lines.keys()].filter((index) => !isNew[index]),
      line_ids: plan.added.flatMap(({ index }) => lines[index]?.id ?? []),
    })
  }
)

export type LineToChange = QuantityInUnit & {
  cart_id: string
  line_item_id: string
}

const planLineChangeStepId = "b2b-plan-line-change"

/**
 * What a line's new quantity is in base units; without `unit_code` it counts in the
 * line's own unit. It only reads.
 * @throws MedusaError codes `b2b.line_item.not_found`,
 *   `b2b.selling_unit.not_sold`, `.quantity`
 */
export const planLineChangeStep = createStep(
  planLineChangeStepId,
  async (
    { cart_id, line_item_id, quantity, unit_code }: LineToChange,
    { container }
  ) => {
    const carts = container.resolve(Modules.CART)
    const [line] = await carts.listLineItems(
      { id: line_item_id, cart_id },
      { select: ["id", "variant_id", "title", "metadata"], take: 1 }
    )
    if (!line?.variant_id) {
      throw toMedusaError(tradeErrors.lineItemNotFound(line_item_id))
    }
    const { variant_id, title, metadata } = line
    const [units, others] = await Promise.all([
      unitsToSellBy(container, [variant_id]),
      heldInCart(container, { cart_id, variant_id, except: line.id }),
    ])
    const own = units.get(variant_id) ?? []
    const kept = lineUnitOf(metadata)?.code
    const isKept = own.some(({ code, orderable }) => orderable && code === kept)
    const change = soldInUnit(
      own,
      { quantity, unit_code: unit_code ?? (isKept ? kept : undefined) },
      { what: title, held: others }
    )
    if ("refusal" in change) {
      throw toMedusaError(change.refusal)
    }
    return new StepResponse({
      quantity: change.quantity,
      metadata: { ...metadata, ...change.metadata },
    })
  }
)
