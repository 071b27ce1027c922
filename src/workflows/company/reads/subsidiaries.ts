import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../utils/graph"

export type SubsidiaryView = {
  id: string
  name: string
  status: string
  /** The company right above it: this one, or one of its subsidiaries. */
  parent_id: string
  /** 1 stands right below this company. */
  level: number
}

/** Every company below this one, level by level; by name within a level. */
export async function listSubsidiaries(
  scope: MedusaContainer,
  companyId: string
): Promise<SubsidiaryView[]> {
  const found: SubsidiaryView[] = []
  let above = [companyId]
  for (let level = 1; above.length > 0; level++) {
    const { rows } = await graph<Omit<SubsidiaryView, "level">>(scope, {
      entity: "b2b_company",
      fields: ["id", "name", "status", "parent_id"],
      filters: { parent_id: above },
      pagination: { order: { name: "ASC" } },
    })
    // No rings are saved; a row that was written past us must not hang this.
    const seen = new Set([companyId, ...found.map(({ id }) => id)])
    const below = rows.filter(({ id }) => !seen.has(id))
    found.push(...below.map((row) => ({ ...row, level })))
    above = below.map(({ id }) => id)
  }
  return found
}
