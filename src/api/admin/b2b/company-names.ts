import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../utils/graph"

/** The names of companies by id. */
export async function companyNames(
  scope: MedusaContainer,
  ids: (string | null)[]
): Promise<Map<string | null, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) {
    return new Map()
  }
  const { rows } = await graph<{ id: string; name: string }>(scope, {
    entity: "b2b_company",
    fields: ["id", "name"],
    filters: { id: wanted },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
