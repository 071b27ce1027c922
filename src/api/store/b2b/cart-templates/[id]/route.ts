import { plainSide } from "../../../../../workflows/saved-cart/find-cart-template"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { templateLines } from "../../../../../workflows/saved-cart/template-lines"
import { saveCartTemplateWorkflow } from "../../../../../workflows/saved-cart/workflows/save-cart-template"
import {
  answerWith,
  deleteCartTemplate,
  getCartTemplate,
} from "../../../../cart-templates/cart-templates"
import { memberDoor } from "../../../../cart-templates/side"
import type { ChangeCartTemplateInput } from "../../../../cart-templates/validators"

/** One template with its lines. */
export const GET = getCartTemplate(memberDoor)

/** Renames it, or gives it other lines. */
export async function POST(
  req: MedusaRequest<ChangeCartTemplateInput>,
  res: MedusaResponse
): Promise<void> {
  const asked = await memberDoor.asked(req)
  const id = memberDoor.templateId(req)
  const { lines, ...fields } = req.validatedBody
  await saveCartTemplateWorkflow(req.scope).run({
    input: {
      side: plainSide(asked.side),
      actor: asked.actor,
      cart_template_id: id,
      owner: "account",
      fields,
      lines: lines
        ? await templateLines(req.scope, asked.account, lines)
        : null,
    },
  })
  await answerWith(req, res, asked, id)
}

/** Takes it away. */
export const DELETE = deleteCartTemplate(memberDoor)
