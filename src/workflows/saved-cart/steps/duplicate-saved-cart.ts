import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  SAVED_CART_MODULE,
  type SavedCartModuleService,
} from "../../../modules/saved-cart"
import type { Actor } from "../../audit"
import { auditLine, pick } from "../../company/change"
import {
  contextOfPlain,
  type PlainContext,
} from "../../trade/lines/plain-context"
import { authorOf } from "../author-of"
import { sameLine } from "../lines-of-cart"
import { findSavedCart, linesOfSavedCart } from "../find-saved-cart"

export type OneSavedCart = {
  context: PlainContext
  actor: Actor
  saved_cart_id: string
}

/** A title has 200 characters at most. */
const copyOf = (title: string): string => `Copy of ${title}`.slice(0, 200)

const duplicateSavedCartStepId = "b2b-duplicate-saved-cart-step"

/** One's own copy of a saved cart that one may see. */
export const duplicateSavedCartStep = createStep(
  duplicateSavedCartStepId,
  async (
    { context: plain, actor, saved_cart_id }: OneSavedCart,
    { container }
  ) => {
    const context = contextOfPlain(plain)
    const row = await findSavedCart(container, context, saved_cart_id)
    const lines = await linesOfSavedCart(container, row.id)
    const title = copyOf(row.title)
    const id = await container
      .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
      .parkCart(
        {
          ...pick(row, [
            "company_id",
            "account_id",
            "notes",
            "reference",
            "ship_to_id",
            "project_id",
            "po_number",
            "requested_ship_date",
          ]),
          ...authorOf(context),
          title,
          visibility: "own",
          cart_id: null,
          activated_at: null,
          saved_at: b2bOptions().now(),
        },
        lines.map(sameLine)
      )
    const line = auditLine(
      { company_id: context.company.id, actor },
      "saved_cart.created",
      { type: "saved_cart", id, name: title },
      { after: { title, copy_of: row.id, line_count: lines.length } }
    )
    return new StepResponse(
      { id, event: { id, account_id: row.account_id }, audit: [line] },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
        .deleteB2bSavedCarts([id])
    }
  }
)
