import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Seeding } from "./seeding"

/**
 * The ids in one column of a link table.
 * @param link the link's entity name, e.g. `product_sales_channel`
 */
export async function linkedIds(
  { container }: Seeding,
  link: string,
  column: string,
  filters: Record<string, string | string[]>
): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: link,
    fields: [column],
    filters,
  })
  const rows = z
    .array(z.object({ [column]: z.string() }).transform((row) => row[column]))
    .parse(data)
  return new Set(rows.flatMap((id) => id ?? []))
}
