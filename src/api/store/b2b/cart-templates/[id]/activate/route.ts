import { plainContext } from "../../../../../../workflows/trade/lines/plain-context"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { activateCartTemplateWorkflow } from "../../../../../../workflows/saved-cart/workflows/activate-cart-template"
import { memberDoor } from "../../../../../cart-templates/side"
import type { ActivateCartTemplateInput } from "../../../../../cart-templates/validators"
import { memberActor } from "../../../../../middlewares/actor-of"
import { contextOf } from "../../../../../middlewares/require-permission"

/** A cart of it for each ship-to, and what is not in each. */
export async function POST(
  req: MedusaRequest<ActivateCartTemplateInput>,
  res: MedusaResponse
): Promise<void> {
  const { lines, added, ship_to_ids, ...facts } = req.validatedBody
  const { result } = await activateCartTemplateWorkflow(req.scope).run({
    input: {
      context: plainContext(contextOf(req)),
      actor: await memberActor(req),
      cart_template_id: memberDoor.templateId(req),
      edits: lines,
      added,
      ship_to_ids: ship_to_ids ?? [null],
      ...facts,
    },
  })
  const made = result.carts.some(({ cart_id }) => cart_id !== null)
  res.status(made ? 201 : 200).json({ carts: result.carts })
}
