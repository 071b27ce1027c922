import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellingUnit } from "../../../../modules/trade"
import { unitsToSellBy } from "../../../../workflows/trade/selling-units"
import { hiddenVariants } from "../../../../workflows/catalog"
import { visibilityFor } from "../../../middlewares/catalog/viewer"
import type { StoreSellingUnitQuery } from "./validators"

export type StoreSellingUnits = { variant_id: string; units: SellingUnit[] }

/**
 * By which units variants are sold: each has one, or several, smallest first; none where
 * the catalogs of who asks do not list it.
 */
export async function GET(
  req: MedusaRequest<unknown, StoreSellingUnitQuery>,
  res: MedusaResponse<{ selling_units: StoreSellingUnits[] }>
): Promise<void> {
  const { variant_id: ids } = req.validatedQuery
  const hidden = await hiddenVariants(req.scope, await visibilityFor(req), ids)
  const units = await unitsToSellBy(
    req.scope,
    ids.filter((id) => !hidden.includes(id))
  )
  res.json({
    selling_units: ids.map((id) => ({
      variant_id: id,
      units: units.get(id) ?? [],
    })),
  })
}
