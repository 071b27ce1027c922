import { plainSide } from "../../../../../../workflows/saved-cart/find-cart-template"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  findCartTemplate,
  findOwnCartTemplate,
  linesOfTemplate,
} from "../../../../../../workflows/saved-cart/find-cart-template"
import { templateCsv } from "../../../../../../workflows/saved-cart/template-csv"
import { saveCartTemplateWorkflow } from "../../../../../../workflows/saved-cart/workflows/save-cart-template"
import {
  answerWith,
  linesOfFile,
} from "../../../../../cart-templates/cart-templates"
import { memberDoor } from "../../../../../cart-templates/side"
import type { CartTemplateCsvInput } from "../../../../../cart-templates/validators"
import { contextOf } from "../../../../../middlewares/require-permission"

/** The template's lines as a file that can be edited and sent back. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const row = await findCartTemplate(
    req.scope,
    { context: contextOf(req) },
    memberDoor.templateId(req)
  )
  const lines = await linesOfTemplate(req.scope, row.id)
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader(
    "Content-Disposition",
    'attachment; filename="cart-template.csv"'
  )
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.send(templateCsv(lines))
}

/** Such a file's lines in the place of the template's: all of them, or none. */
export async function POST(
  req: MedusaRequest<CartTemplateCsvInput>,
  res: MedusaResponse
): Promise<void> {
  const asked = await memberDoor.asked(req)
  const id = memberDoor.templateId(req)
  await findOwnCartTemplate(req.scope, asked.side, id)
  await saveCartTemplateWorkflow(req.scope).run({
    input: {
      side: plainSide(asked.side),
      actor: asked.actor,
      cart_template_id: id,
      owner: "account",
      fields: {},
      lines: await linesOfFile(req, asked.account, req.validatedBody.text),
    },
  })
  await answerWith(req, res, asked, id)
}
