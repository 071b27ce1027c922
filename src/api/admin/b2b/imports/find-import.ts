import type { MedusaContainer } from "@medusajs/framework/types"
import { importErrors } from "../../../../modules/import"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { graph } from "../../../../utils/graph"
import { readId } from "../ids"
import { importFields } from "./query-config"
import type { AdminImport } from "./types"

/**
 * One import as it is now.
 * @throws MedusaError `not_found`, code `b2b.import.not_found`
 */
export async function findImport(
  scope: MedusaContainer,
  named: string | undefined
): Promise<AdminImport> {
  const id = readId(named, importErrors.notFound)
  const { rows } = await graph<AdminImport>(scope, {
    entity: "b2b_import_batch",
    fields: importFields,
    filters: { id },
  })
  const [batch] = rows
  if (!batch) {
    throw toMedusaError(importErrors.notFound(id))
  }
  return batch
}
