import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type GraphInput = {
  entity: string
  fields: string[]
  filters?: Record<string, unknown>
  pagination?: {
    skip?: number
    take?: number
    order?: Record<string, string>
  }
}

export type Rows<Row> = { rows: Row[]; count: number }

/**
 * `query.graph`, which cannot type entities of plugins: this is the one place
 * where its rows get a type, the one that the asked `fields` make.
 * @returns the page of rows, and how many there are without `pagination`
 */
export async function graph<Row>(
  scope: MedusaContainer,
  input: GraphInput
): Promise<Rows<Row>> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph(input)
  // The asked fields decide, see above.
  const rows = data as Row[]
  return { rows, count: metadata?.count ?? rows.length }
}
