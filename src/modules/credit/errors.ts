import { MathBN } from "@medusajs/framework/utils"
import type { CatalogueError } from "../../utils/catalogue-error"
import { currencyDecimals } from "../../utils/currency"

type Exceeded = {
  currency_code: string
  credit_limit: string
  available: string
  amount: string
}

function moneyIn(currency: string): (value: string) => string {
  return (value) =>
    `${currency.toUpperCase()} ${MathBN.convert(value).toFixed(currencyDecimals(currency))}`
}

/** What the credit context refuses, each with the way out. */
export const creditErrors = {
  limitExceeded: (exceeded: Exceeded): CatalogueError => {
    const { currency_code, credit_limit, available, amount } = exceeded
    const money = moneyIn(currency_code)
    return {
      type: "not_allowed",
      code: "b2b.credit.limit_exceeded",
      message: `This order of ${money(amount)} is above what the account may still order: ${money(available)} of a limit of ${money(credit_limit)}. Order less, pay it another way, or ask the sales office.`,
      details: exceeded,
    }
  },
  groupLimitExceeded: (exceeded: Exceeded): CatalogueError => {
    const { currency_code, credit_limit, available, amount } = exceeded
    const money = moneyIn(currency_code)
    return {
      type: "not_allowed",
      code: "b2b.credit.group_limit_exceeded",
      message: `This order of ${money(amount)} is above what the account's group may still order over all sales offices: ${money(available)} of a limit of ${money(credit_limit)}. Order less, pay it another way, or ask the sales office.`,
      details: exceeded,
    }
  },
  groupRateMissing: (from: string[], to: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.credit.group_rate_missing",
    message: `The account shares a credit limit in ${to.toUpperCase()}, and the shop has no exchange rate from ${from.map((code) => code.toUpperCase()).join(", ")} yet. Ask the sales office for it, or pay the order another way.`,
  }),
  groupNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.credit_group.not_found",
    message: `There is no credit group ${id}. GET /admin/b2b/credit-groups lists them.`,
  }),
  groupAccounts: (ids: string[]): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.credit_group.accounts",
    message: `${ids.join(", ")} are no trade accounts, or share the limit of another group. Send accounts that are free.`,
    details: { account_ids: ids },
  }),
  onStop: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.credit.on_stop",
    message:
      "The account is on stop: its sales office sends nothing on account at the moment. Pay it another way, or ask the sales office.",
  }),
  overdue: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.credit.overdue",
    message:
      "Invoices of the account are overdue for longer than its sales office allows. Pay them, pay this order another way, or ask the sales office.",
  }),
  entryExists: (reference: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.credit.entry_exists",
    message: `The ledger has a document ${reference} of this kind with another amount. Enter what is different as a document of its own, with its own reference.`,
  }),
  orderNotFound: (orderId: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.credit.order_not_found",
    message: `Order ${orderId} is no order of this account. Look it up in the account's history.`,
  }),
  overdueAboveBalance: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.credit.overdue_above_balance",
    message:
      "More is overdue than the whole balance is. What is overdue is a part of the balance: send both as the books have them.",
  }),
  statementOlder: (asOf: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.credit.statement_older",
    message: `The books were read at ${asOf} already, which is later. Send a statement that is not older.`,
  }),
  statementFromFuture: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.credit.statement_from_future",
    message:
      "A statement cannot be of an instant that is still to come. Send the instant at which the books were read.",
  }),
}
