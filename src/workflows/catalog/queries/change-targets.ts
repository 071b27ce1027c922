import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
} from "@medusajs/framework/utils"
import type { Target, TargetChange } from "../targets"

const TABLES = {
  entries: { name: "b2b_catalog_entry", type: "type", prefix: "bcent" },
  assignments: {
    name: "b2b_catalog_assignment",
    type: "target_type",
    prefix: "bcasg",
  },
} as const

export type TargetTable = keyof typeof TABLES

/** What a change did in the end. */
export type ChangedTargets = { added: Target[]; removed: Target[] }

/**
 * Writes a catalog's entries or assignments in one transaction, in which nobody
 * else changes the catalog.
 * @returns null where there is no such catalog
 */
export async function changeTargets(
  container: MedusaContainer,
  kind: TargetTable,
  catalogId: string,
  { add, remove }: TargetChange,
  now: Date
): Promise<ChangedTargets | null> {
  const table = TABLES[kind]
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const columns = [`${table.type} AS type`, "target_id"]
  return await knex.transaction(async (transaction) => {
    const catalog = await transaction("b2b_catalog")
      .where({ id: catalogId })
      .whereNull("deleted_at")
      .forUpdate()
      .first<{ id: string } | undefined>("id")
    if (!catalog) {
      return null
    }
    const removed =
      remove.length === 0
        ? []
        : await transaction(table.name)
            .where({ catalog_id: catalogId })
            .whereIn(
              [table.type, "target_id"],
              remove.map(({ type, target_id }) => [type, target_id])
            )
            .delete()
            .returning<Target[]>(columns)
    const added =
      add.length === 0
        ? []
        : await transaction(table.name)
            .insert(
              add.map(({ type, target_id }) => ({
                id: generateEntityId(undefined, table.prefix),
                catalog_id: catalogId,
                [table.type]: type,
                target_id,
                created_at: now,
                updated_at: now,
              }))
            )
            .onConflict(
              transaction.raw(
                `(catalog_id, ${table.type}, target_id) WHERE deleted_at IS NULL`
              )
            )
            .ignore()
            .returning<Target[]>(columns)
    return { added, removed }
  })
}
