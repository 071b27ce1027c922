import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SAVED_CART_MODULE,
  type SavedCartModuleService,
} from "../../../modules/saved-cart"
import type { Actor } from "../../audit"
import { auditLine } from "../../company/change"
import {
  findOwnCartTemplate,
  sideOfPlain,
  type PlainSide,
} from "../find-cart-template"

export type DeleteCartTemplate = {
  side: PlainSide
  actor: Actor
  cart_template_id: string
}

const deleteCartTemplateStepId = "b2b-delete-cart-template-step"

/** Takes a template away; its lines and uses stay behind it, for the log. */
export const deleteCartTemplateStep = createStep(
  deleteCartTemplateStepId,
  async (
    { side: plain, actor, cart_template_id: id }: DeleteCartTemplate,
    { container }
  ) => {
    const side = sideOfPlain(plain)
    const { account } = side.clerk ?? side.context
    const { title, line_count } = await findOwnCartTemplate(container, side, id)
    await container
      .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
      .softDeleteB2bCartTemplates([id])
    const line = auditLine(
      { company_id: account.company_id, actor },
      "cart_template.deleted",
      { type: "cart_template", id, name: title },
      { before: { title, line_count } }
    )
    return new StepResponse(
      { id, event: { id, account_id: account.id }, audit: [line] },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
        .restoreB2bCartTemplates([id])
    }
  }
)
