import type { EntityManager, Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** What the queries run on: the module's own connection. */
export type Connection = Knex

/** The connection of a service call that `@InjectManager` has opened. */
export function connectionOf(context: Context<EntityManager>): Connection {
  const { manager } = context
  if (!manager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Order headers are only read and written through the trade module's service."
    )
  }
  return manager.getKnex()
}
