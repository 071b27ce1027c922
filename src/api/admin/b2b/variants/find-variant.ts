import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { sellingUnitErrors } from "../../../../modules/trade"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { readId } from "../ids"

/** The variant's id out of the path, of the right shape. */
export function variantIdOf(req: MedusaRequest): string {
  return readId(req.params.id, sellingUnitErrors.variantNotFound)
}

/** The id of the variant in the path, which exists. @throws MedusaError not_found */
export async function findVariantId(req: MedusaRequest): Promise<string> {
  const id = variantIdOf(req)
  const [variant] = await req.scope
    .resolve(Modules.PRODUCT)
    .listProductVariants({ id }, { select: ["id"], take: 1 })
  if (!variant) {
    throw toMedusaError(sellingUnitErrors.variantNotFound(id))
  }
  return id
}
