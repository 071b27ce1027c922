import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { b2bOptions } from "../../../../options"
import type { AdminTodayItem, AdminTodayKind } from "./types"
import { WAITING } from "./waiting"

type Counted = { rows: { count: string; oldest_at: Date | string | null }[] }

/**
 * How much of each kind waits, and since when. In SQL, because a module's service
 * cannot ask for the oldest and the count at once.
 */
export async function countWaiting(
  scope: MedusaContainer
): Promise<[AdminTodayKind, AdminTodayItem][]> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { now, sweep } = b2bOptions()
  const settled = new Date(now().getTime() - sweep.settle_seconds * 1000)
  return await Promise.all(
    WAITING.map(async ({ kind, link, table, since, where }) => {
      const { rows } = await knex.raw<Counted>(
        `SELECT count(*) AS count, min(${since}) AS oldest_at
         FROM ${table} WHERE deleted_at IS NULL AND (${where})`,
        { settled }
      )
      const { count = "0", oldest_at = null } = rows[0] ?? {}
      const item: AdminTodayItem = {
        count: Number(count),
        oldest_at: oldest_at && new Date(oldest_at).toISOString(),
        link,
      }
      return [kind, item] as [AdminTodayKind, AdminTodayItem]
    })
  )
}
