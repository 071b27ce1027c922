import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findCartTemplate } from "../../../../../../workflows/saved-cart/find-cart-template"
import { listTemplateUses } from "../../../../../../workflows/saved-cart/list-template-uses"
import { memberDoor } from "../../../../../cart-templates/side"
import type { CartTemplateUseListQuery } from "../../../../../cart-templates/validators"
import { contextOf } from "../../../../../middlewares/require-permission"

/** The carts that it became for this account, latest first, and their orders. */
export async function GET(
  req: MedusaRequest<unknown, CartTemplateUseListQuery>,
  res: MedusaResponse
): Promise<void> {
  const context = contextOf(req)
  const { limit, offset } = req.validatedQuery
  const row = await findCartTemplate(
    req.scope,
    { context },
    memberDoor.templateId(req)
  )
  const { uses, count } = await listTemplateUses(req.scope, context, row.id, {
    limit,
    offset,
  })
  res.json({ uses, count, offset, limit })
}
