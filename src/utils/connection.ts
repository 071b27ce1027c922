import type { EntityManager, Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** What a module's queries run on: its own connection, or a transaction of it. */
export type Connection = Knex

/** The connection of a service call that `@InjectManager` has opened. */
export function connectionOf(context: Context<EntityManager>): Connection {
  const { manager } = context
  if (!manager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "This is only read and written through its module's service."
    )
  }
  return manager.getKnex()
}
