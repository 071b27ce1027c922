import { model } from "@medusajs/framework/utils"

/**
 * What one trade account may owe its sales office, and what the office's books last said
 * that it owes. Amounts are in the office's currency. `credit_limit` null: nobody set one.
 *
 * The statement is of the instant `as_of`, null: there never was one. `balance` is what is
 * invoiced and not paid (below zero: the account is in credit), `overdue` the part of it
 * that is past its due date, `open_orders` what the office's books have as ordered and not
 * yet invoiced, `overdue_since` the due day of what is overdue longest. `on_stop`: the
 * office sends nothing more.
 *
 * `ledger_balance` and `reserved` are the sums of the ledger's lines, kept in the
 * transaction that adds one. An order above the limit is stopped (`over_limit: "block"`),
 * or goes out and is told of; so are orders of accounts whose oldest unpaid invoice is due
 * for more than `overdue_days_allowed` days, null: for however long. `group_id` is that of
 * the `b2b_credit_group` whose limit it shares with other accounts.
 */
export const CreditFacility = model
  .define(
    { name: "b2b_credit_facility", tableName: "b2b_credit_facility" },
    {
      id: model.id({ prefix: "cfac" }).primaryKey(),
      account_id: model.text(),
      company_id: model.text(),
      office_id: model.text(),
      currency_code: model.text(),
      credit_limit: model.bigNumber().nullable(),
      as_of: model.dateTime().nullable(),
      balance: model.bigNumber().nullable(),
      overdue: model.bigNumber().nullable(),
      open_orders: model.bigNumber().nullable(),
      overdue_since: model.text().nullable(),
      on_stop: model.boolean().default(false),
      over_limit: model.enum(["block", "warn"]).default("block"),
      overdue_days_allowed: model.number().nullable(),
      ledger_balance: model.bigNumber().default(0),
      reserved: model.bigNumber().default(0),
      group_id: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["account_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["office_id", "company_id"] },
    { on: ["group_id"], where: "group_id IS NOT NULL AND deleted_at IS NULL" },
  ])
