import { plainSide } from "../../../../../workflows/saved-cart/find-cart-template"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { templateLines } from "../../../../../workflows/saved-cart/template-lines"
import { usualOrder } from "../../../../../workflows/saved-cart/usual-order"
import { saveCartTemplateWorkflow } from "../../../../../workflows/saved-cart/workflows/save-cart-template"
import { answerWith } from "../../../../cart-templates/cart-templates"
import { memberDoor } from "../../../../cart-templates/side"
import type { CartTemplateFromHistoryInput } from "../../../../cart-templates/validators"
import { contextOf } from "../../../../middlewares/require-permission"

/** What the account orders again and again, as a template. */
export async function POST(
  req: MedusaRequest<CartTemplateFromHistoryInput>,
  res: MedusaResponse
): Promise<void> {
  const asked = await memberDoor.asked(req)
  const usual = await usualOrder(req.scope, contextOf(req))
  const { result } = await saveCartTemplateWorkflow(req.scope).run({
    input: {
      side: plainSide(asked.side),
      actor: asked.actor,
      cart_template_id: null,
      owner: "account",
      fields: { title: req.validatedBody.title ?? "Usual order" },
      lines: await templateLines(req.scope, asked.account, usual),
    },
  })
  res.status(201)
  await answerWith(req, res, asked, result.id)
}
