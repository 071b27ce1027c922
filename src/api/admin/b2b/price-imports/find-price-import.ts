import type { MedusaContainer } from "@medusajs/framework/types"
import { priceImportErrors } from "../../../../modules/pricing-schedule"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { graph } from "../../../../utils/graph"
import { readId } from "../ids"
import type { AdminPriceImport } from "./types"

export const PRICE_IMPORT_FIELDS = [
  "id",
  "kind",
  "file_name",
  "status",
  "rows_total",
  "rows_done",
  "counts",
  "failure",
  "created_by",
  "requested_by",
  "applied_at",
  "created_at",
  "updated_at",
] as const satisfies readonly (keyof AdminPriceImport)[]

/**
 * One import of prices as it is now.
 * @throws MedusaError `not_found`, code `b2b.price_import.not_found`
 */
export async function findPriceImport(
  scope: MedusaContainer,
  named: string | undefined
): Promise<AdminPriceImport> {
  const id = readId(named, priceImportErrors.notFound)
  const { rows } = await graph<AdminPriceImport>(scope, {
    entity: "b2b_price_import",
    fields: [...PRICE_IMPORT_FIELDS],
    filters: { id },
  })
  const [found] = rows
  if (!found) {
    throw toMedusaError(priceImportErrors.notFound(id))
  }
  return found
}
