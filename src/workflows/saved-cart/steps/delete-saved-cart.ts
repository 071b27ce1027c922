import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SAVED_CART_MODULE,
  type SavedCartModuleService,
} from "../../../modules/saved-cart"
import { auditLine } from "../../company/change"
import { contextOfPlain } from "../../trade/lines/plain-context"
import { findOwnSavedCart } from "../find-saved-cart"
import type { OneSavedCart } from "./duplicate-saved-cart"

const deleteSavedCartStepId = "b2b-delete-saved-cart-step"

/** Takes a saved cart away; its lines stay behind it, for the log. */
export const deleteSavedCartStep = createStep(
  deleteSavedCartStepId,
  async (
    { context, actor, saved_cart_id: id }: OneSavedCart,
    { container }
  ) => {
    const { title, line_count, account_id } = await findOwnSavedCart(
      container,
      contextOfPlain(context),
      id
    )
    await container
      .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
      .softDeleteB2bSavedCarts([id])
    const line = auditLine(
      { company_id: context.company.id, actor },
      "saved_cart.deleted",
      { type: "saved_cart", id, name: title },
      { before: { title, line_count } }
    )
    return new StepResponse(
      { id, event: { id, account_id }, audit: [line] },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
        .restoreB2bSavedCarts([id])
    }
  }
)
