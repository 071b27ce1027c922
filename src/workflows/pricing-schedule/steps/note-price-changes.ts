import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  mergePriceChanges,
  TRADE_MODULE,
  tradeErrors,
  type LinePrice,
  type PriceChange,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { buyerOfHeader } from "../pricing/priced-buyer"
import { pricingContextFor } from "../pricing/pricing-context"

async function linePrices(
  container: MedusaContainer,
  cartId: string
): Promise<LinePrice[]> {
  return await container
    .resolve(Modules.CART)
    .listLineItems(
      { cart_id: cartId },
      { select: ["id", "title", "unit_price", "is_custom_price"], take: null }
    )
}

const readLinePricesStepId = "b2b-read-line-prices"

/** What a cart's lines cost before it is priced anew. */
export const readLinePricesStep = createStep(
  readLinePricesStepId,
  async (cartId: string, { container }) =>
    new StepResponse(await linePrices(container, cartId))
)

type Noted = { cart_id: string; order_header_id: string; before: LinePrice[] }

const notePriceChangesStepId = "b2b-note-price-changes"

/**
 * Keeps on the order header by which schedules its cart is priced now, and which lines'
 * prices moved, until the buyer has confirmed them.
 */
export const notePriceChangesStep = createStep(
  notePriceChangesStepId,
  async (
    { cart_id, order_header_id: id, before }: Noted,
    { container }
  ): Promise<StepResponse<PriceChange[], Undo>> => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const header = await trade.retrieveB2bOrderHeader(id)
    const { key } = await pricingContextFor(
      container,
      await buyerOfHeader(container, header)
    )
    const changes = mergePriceChanges(
      pendingOf(header),
      before,
      await linePrices(container, cart_id)
    )
    await save(trade, { id, price_key: key, price_changes: changes })
    return new StepResponse(changes, {
      id,
      price_key: header.price_key,
      price_changes: pendingOf(header),
    })
  },
  async (undo, { container }) => {
    if (undo) {
      await save(container.resolve<TradeModuleService>(TRADE_MODULE), undo)
    }
  }
)

type Undo = {
  id: string
  price_key: string | null
  price_changes: PriceChange[]
}

async function save(
  trade: TradeModuleService,
  { price_changes, ...header }: Partial<Undo> & { id: string }
): Promise<void> {
  await trade.updateB2bOrderHeaders({
    ...header,
    price_changes: price_changes?.length ? { lines: price_changes } : null,
  })
}

/** Only this file writes that column. */
export function pendingOf({
  price_changes,
}: {
  price_changes: Record<string, unknown> | null
}): PriceChange[] {
  return (price_changes as { lines: PriceChange[] } | null)?.lines ?? []
}

type Confirmed = {
  order_header_id: string
  pending: PriceChange[]
  /** The prices that the buyer saw; left out: whatever they are. */
  seen?: { line_item_id: string; unit_price: string }[] | undefined
}

const confirmPriceChangesStepId = "b2b-confirm-price-changes"

/**
 * Takes note that the buyer accepts the new prices.
 * @throws MedusaError code `b2b.price.changed` where they are not those he saw
 */
export const confirmPriceChangesStep = createStep(
  confirmPriceChangesStepId,
  async (
    { order_header_id: id, pending, seen }: Confirmed,
    { container }
  ): Promise<StepResponse<PriceChange[], Partial<Undo> & { id: string }>> => {
    const unseen = seen
      ? pending.filter(
          ({ line_item_id, is }) =>
            !seen.some(
              (line) =>
                line.line_item_id === line_item_id && line.unit_price === is
            )
        )
      : []
    if (unseen.length > 0) {
      throw toMedusaError(tradeErrors.priceChanged(unseen))
    }
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    await save(trade, { id, price_changes: [] })
    return new StepResponse(pending, { id, price_changes: pending })
  },
  async (undo, { container }) => {
    if (undo) {
      await save(container.resolve<TradeModuleService>(TRADE_MODULE), undo)
    }
  }
)
