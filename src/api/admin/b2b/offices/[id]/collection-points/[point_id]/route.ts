import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  applicationErrors,
  collectionErrors,
} from "../../../../../../../modules/trade"
import { defined } from "../../../../../../../utils/defined"
import { updateCollectionPointWorkflow } from "../../../../../../../workflows/trade/workflows/update-collection-point"
import { adminActor } from "../../../../../../middlewares/actor-of"
import { readId } from "../../../../ids"
import type { AdminCollectionPointAnswer } from "../../../types"
import type { AdminUpdateCollectionPointBody } from "../../../validators"
import { findCollectionPoint } from "../present-point"

/** Renames a branch, says more of it, or closes it. */
export async function POST(
  req: MedusaRequest<AdminUpdateCollectionPointBody>,
  res: MedusaResponse<AdminCollectionPointAnswer>
): Promise<void> {
  const of = {
    id: readId(req.params.point_id, collectionErrors.pointNotFound),
    office_id: readId(req.params.id, applicationErrors.officeNotFound),
  }
  await updateCollectionPointWorkflow(req.scope).run({
    input: {
      ...of,
      change: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  res.json(await findCollectionPoint(req.scope, of))
}
