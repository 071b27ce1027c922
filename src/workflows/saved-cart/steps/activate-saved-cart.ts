import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  SAVED_CART_MODULE,
  type SavedCartLineRow,
  type SavedCartModuleService,
  type SavedCartRow,
} from "../../../modules/saved-cart"
import { auditLine } from "../../company/change"
import { contextOfPlain } from "../../trade/lines/plain-context"
import type { B2bContext } from "../../trade/request-context"
import { offeredVariants } from "../../trade/lines/offered-variants"
import { unitsToSellBy } from "../../trade/selling-units"
import { discardCarts } from "../discard-cart"
import { findSavedCart, linesOfSavedCart } from "../find-saved-cart"
import {
  byLine,
  openPossibleCart,
  type OpenedCart,
  type WantedLine,
} from "../open-possible-cart"
import { planSavedLine, type LineChange } from "../plan-lines"
import { possibleFacts } from "../possible-facts"
import { priceChanges } from "../price-changes"
import type { OneSavedCart } from "./duplicate-saved-cart"

const activateSavedCartStepId = "b2b-activate-saved-cart-step"

/**
 * Makes a fresh cart of a saved one and says what is not as it was: every line is in
 * the cart, in the changes, or both. The saved cart stays.
 */
export const activateSavedCartStep = createStep(
  activateSavedCartStepId,
  async (input: OneSavedCart, { container }) => {
    const { saved_cart_id, actor } = input
    const context = contextOfPlain(input.context)
    const row = await findSavedCart(container, context, saved_cart_id)
    const lines = await linesOfSavedCart(container, row.id)
    const [plan, { facts, changes: fact_changes }] = await Promise.all([
      planLinesOf(container, context, lines),
      possibleFacts(container, context, row),
    ])
    const opened = await openPossibleCart(container, {
      context,
      lines: plan.wanted,
      ...facts,
    })
    const { cart_id } = opened
    const changes = [
      ...plan.changes,
      ...opened.changes,
      ...(await priceChangesOf(container, opened, lines)),
    ]
    if (cart_id !== null) {
      await container
        .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
        .changeSavedCart(
          row.id,
          { cart_id, activated_at: b2bOptions().now() },
          null
        )
    }
    return new StepResponse(
      {
        answer: {
          cart_id,
          line_count: opened.line_count,
          changes: byLine(changes, lines),
          fact_changes,
        },
        event: { id: row.id, account_id: row.account_id, cart_id },
        audit: [
          auditLine(
            { company_id: context.company.id, actor },
            "saved_cart.activated",
            { type: "saved_cart", id: row.id, name: row.title },
            { after: { cart_id } }
          ),
        ],
      },
      { row, cart_id }
    )
  },
  async (activated, { container }) => {
    if (activated?.cart_id) {
      await undo(container, activated.row, activated.cart_id)
    }
  }
)

async function undo(
  container: MedusaContainer,
  { id, cart_id, activated_at }: SavedCartRow,
  newCartId: string
): Promise<void> {
  await container
    .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    .changeSavedCart(id, { cart_id, activated_at }, null)
  await discardCarts(container, [newCartId])
}

/** What stays out of the cart has no price there to compare. */
async function priceChangesOf(
  container: MedusaContainer,
  { cart_id, changes }: OpenedCart,
  lines: SavedCartLineRow[]
): Promise<LineChange[]> {
  const out = new Set(changes.map(({ line_id }) => line_id))
  return cart_id === null
    ? []
    : await priceChanges(
        container,
        cart_id,
        lines.filter(({ id }) => !out.has(id))
      )
}

async function planLinesOf(
  container: MedusaContainer,
  { account, office }: B2bContext,
  lines: SavedCartLineRow[]
): Promise<{ wanted: WantedLine[]; changes: LineChange[] }> {
  const ids = [...new Set(lines.map(({ variant_id }) => variant_id))]
  const [units, offered] = await Promise.all([
    unitsToSellBy(container, ids),
    offeredVariants(container, { ...account, office }, ids),
  ])
  const planned = lines.map((line) => ({
    line,
    plan: planSavedLine(
      line,
      units.get(line.variant_id) ?? [],
      offered.get(line.variant_id)
    ),
  }))
  return {
    wanted: planned.flatMap(({ line: { id, sku, title }, plan: { add } }) =>
      add ? [{ ...add, line_id: id, sku, title }] : []
    ),
    changes: planned.flatMap(({ plan }) => plan.change ?? []),
  }
}
