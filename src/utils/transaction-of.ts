import type { EntityManager, Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

export type Transaction = Knex.Transaction

/**
 * The open transaction of a service call. Locks taken outside of one would be
 * gone with the statement that took them, so there is no other way.
 */
export function transactionOf(context: Context<EntityManager>): Transaction {
  const transaction =
    context.transactionManager?.getTransactionContext<Transaction>()
  if (!transaction) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Rows in bulk are only written inside a transaction."
    )
  }
  return transaction
}
