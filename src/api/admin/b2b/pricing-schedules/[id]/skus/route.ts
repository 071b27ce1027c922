import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findSchedule } from "../../find-schedule"
import { findVariants } from "../../find-variants"
import type { AdminScheduleVariant } from "../../types"
import type { AdminFindSkusBody } from "../../validators"

/** The variants of pasted SKUs, those that exist; a POST, because there are many. */
export async function POST(
  req: MedusaRequest<AdminFindSkusBody>,
  res: MedusaResponse<{ variants: AdminScheduleVariant[] }>
): Promise<void> {
  await findSchedule(req)
  res.json({
    variants: await findVariants(req.scope, { sku: req.validatedBody.skus }),
  })
}
