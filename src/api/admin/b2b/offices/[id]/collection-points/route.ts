import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationErrors } from "../../../../../../modules/trade"
import { readCollectionPoints } from "../../../../../../workflows/trade/facts/collection"
import { createCollectionPointWorkflow } from "../../../../../../workflows/trade/workflows/create-collection-point"
import { adminActor } from "../../../../../middlewares/actor-of"
import { readId } from "../../../ids"
import type {
  AdminCollectionPointAnswer,
  AdminCollectionPointsAnswer,
} from "../../types"
import type {
  AdminCollectionPointListQuery,
  AdminCreateCollectionPointBody,
} from "../../validators"
import { findCollectionPoint, presentPoint } from "./present-point"

/** The branches where an office's orders are fetched. */
export async function GET(
  req: MedusaRequest<unknown, AdminCollectionPointListQuery>,
  res: MedusaResponse<AdminCollectionPointsAnswer>
): Promise<void> {
  const office_id = readId(req.params.id, applicationErrors.officeNotFound)
  const page = req.validatedQuery
  const { points, count } = await readCollectionPoints(
    req.scope,
    { office_id },
    page
  )
  res.json({ collection_points: points.map(presentPoint), count, ...page })
}

/** Makes a stock location one of them. */
export async function POST(
  req: MedusaRequest<AdminCreateCollectionPointBody>,
  res: MedusaResponse<AdminCollectionPointAnswer>
): Promise<void> {
  const office_id = readId(req.params.id, applicationErrors.officeNotFound)
  const { shipping_option_id, instructions, ...point } = req.validatedBody
  const { result } = await createCollectionPointWorkflow(req.scope).run({
    input: {
      ...point,
      office_id,
      shipping_option_id: shipping_option_id ?? null,
      instructions: instructions ?? null,
      actor: await adminActor(req),
    },
  })
  res.json(await findCollectionPoint(req.scope, { id: result.id, office_id }))
}
