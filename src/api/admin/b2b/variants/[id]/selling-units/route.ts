import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { USUAL_UNITS } from "../../../../../../modules/trade"
import { sellingUnitsOf } from "../../../../../../workflows/trade/selling-units"
import { replaceSellingUnitsWorkflow } from "../../../../../../workflows/trade/workflows/replace-selling-units"
import { adminActor } from "../../../../../middlewares/actor-of"
import { findVariantId, variantIdOf } from "../../find-variant"
import type { AdminSellingUnitsAnswer } from "../../types"
import type { AdminReplaceSellingUnitsBody } from "../../validators"

const USUAL = Object.entries(USUAL_UNITS).map(([code, name]) => ({
  code,
  name,
}))

async function answer(
  req: MedusaRequest,
  id: string
): Promise<AdminSellingUnitsAnswer> {
  const units = await sellingUnitsOf(req.scope, [id])
  return { selling_units: units.get(id) ?? [], usual_units: USUAL }
}

/** The units that a variant is sold by. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminSellingUnitsAnswer>
): Promise<void> {
  res.json(await answer(req, await findVariantId(req)))
}

/** Replaces them, all at once. */
export async function PUT(
  req: MedusaRequest<AdminReplaceSellingUnitsBody>,
  res: MedusaResponse<AdminSellingUnitsAnswer>
): Promise<void> {
  const id = variantIdOf(req)
  await replaceSellingUnitsWorkflow(req.scope).run({
    input: {
      variant_id: id,
      units: req.validatedBody.selling_units,
      actor: await adminActor(req),
    },
  })
  res.json(await answer(req, id))
}
