import type { Connection } from "../../../utils/connection"
import type { CalendarDay } from "../../../utils/calendar-day"
import type { Transaction } from "../../../utils/transaction"
import { creditStanding } from "../domain/credit-standing"
import {
  groupStanding,
  type CreditGroupStanding,
  type DatedRate,
} from "../domain/credit-group"
import { readFigures } from "./credit-figures"

type GroupRow = {
  id: string
  name: string
  currency_code: string
  credit_limit: string
  account_ids: string[]
}

/** Holds a group until the transaction ends; always after the facility of one account. */
export async function lockGroup(trx: Transaction, id: string): Promise<void> {
  await trx.raw("SELECT 1 FROM b2b_credit_group WHERE id = :id FOR UPDATE", {
    id,
  })
}

/** How the accounts of a group stand together today; null: it is gone. */
export async function readGroup(
  connection: Connection,
  id: string,
  today: CalendarDay
): Promise<CreditGroupStanding | null> {
  const { rows } = await connection.raw<{ rows: GroupRow[] }>(
    `SELECT g.id, g.name, g.currency_code,
       CAST(g.credit_limit AS text) AS credit_limit,
       ARRAY(SELECT f.account_id FROM b2b_credit_facility f
         WHERE f.group_id = g.id AND f.deleted_at IS NULL
         ORDER BY f.account_id) AS account_ids
     FROM b2b_credit_group g WHERE g.id = :id AND g.deleted_at IS NULL`,
    { id }
  )
  const [row] = rows
  if (!row) {
    return null
  }
  const { account_ids, ...group } = row
  const [figures, rates] = [
    await readFigures(connection, account_ids),
    await readRates(connection, group.currency_code, today),
  ]
  const accounts = new Map(
    account_ids.flatMap((account) => {
      const found = figures.get(account)
      return found ? [[account, creditStanding(found)] as const] : []
    })
  )
  return groupStanding(group, accounts, rates)
}

/** The rates into a currency that hold on a day, by the currency they are from. */
async function readRates(
  connection: Connection,
  to: string,
  today: CalendarDay
): Promise<Map<string, DatedRate>> {
  const { rows } = await connection.raw<{
    rows: { from_code: string; rate: string; valid_from: string }[]
  }>(
    `SELECT DISTINCT ON (from_code) from_code, valid_from,
       raw_rate ->> 'value' AS rate
     FROM b2b_exchange_rate
     WHERE to_code = :to AND valid_from <= :today AND deleted_at IS NULL
     ORDER BY from_code, valid_from DESC`,
    { to, today }
  )
  return new Map(
    rows.map(({ from_code, rate, valid_from }) => [
      from_code,
      { rate, valid_from },
    ])
  )
}

/**
 * Has exactly these accounts share a group's limit, whose facilities are locked.
 * @returns those that share another one; nothing is written then
 */
export async function shareGroup(
  trx: Transaction,
  id: string,
  accounts: string[]
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { account_id: string }[] }>(
    `SELECT f.account_id FROM b2b_credit_facility f
     JOIN b2b_credit_group g ON g.id = f.group_id AND g.deleted_at IS NULL
     WHERE f.account_id = ANY(:accounts) AND f.group_id <> :id
       AND f.deleted_at IS NULL ORDER BY f.account_id`,
    { id, accounts }
  )
  if (rows.length > 0) {
    return rows.map(({ account_id }) => account_id)
  }
  await trx.raw(
    `UPDATE b2b_credit_facility
     SET group_id = CASE WHEN account_id = ANY(:accounts) THEN :id END
     WHERE deleted_at IS NULL
       AND (group_id = :id OR account_id = ANY(:accounts))`,
    { id, accounts }
  )
  return []
}
