import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The number that people call an order by. Query would add up its sums for it. */
export async function displayIdOf(
  container: MedusaContainer,
  orderId: string
): Promise<number | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { display_id: number }[] }>(
    `SELECT display_id FROM "order" WHERE id = :id`,
    { id: orderId }
  )
  return rows[0]?.display_id ?? null
}
