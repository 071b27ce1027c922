import type { CatalogueError } from "../../utils/catalogue-error"

type Named = { id: string; name: string; scope: string }

type Exceeded = {
  budget: Named
  period: string
  /** Null: the reader may not see amounts. */
  amounts: {
    currency_code: string
    amount: string
    used: string
    over_by: string
  } | null
}

/** What the budget context refuses, each with the way out. */
export const budgetErrors = {
  exceeded: (facts: Exceeded): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.budget.exceeded",
    message: `${overOf(facts)} Order less, or ask an admin of your company to raise budget ${facts.budget.id}.`,
    details: detailsOf(facts),
  }),
  needsApproval: (facts: Exceeded): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.budget.needs_approval",
    message: `${overOf(facts)} Above budget ${facts.budget.id} an order needs an approval: order less, or ask for one.`,
    details: detailsOf(facts),
  }),
  warned: (facts: Exceeded): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.budget.warned",
    message: `${overOf(facts)} You may place it all the same.`,
    details: detailsOf(facts),
  }),
  otherCurrency: ({
    id,
    name,
    scope,
    currency_code,
  }: Named & { currency_code: string }): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.budget.other_currency",
    message: `Budget "${name}" is in ${currency_code.toUpperCase()}, and this order is in another currency. Ask an admin of your company for a budget in the order's currency beside ${id}.`,
    details: { budget_id: id, scope, currency_code },
  }),
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.budget.not_found",
    message: `There is no budget ${id} here. Take an id from the list of budgets.`,
  }),
  subjectNotFound: (noun: string, id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.budget.subject_not_found",
    message: `The company has no ${noun} ${id}. Take an id of its own.`,
  }),
  currencyUnknown: (currency: string, known: string[]): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.budget.currency_unknown",
    message: `No trade account that this budget counts orders in ${currency.toUpperCase()}. ${known.length > 0 ? `Choose one of: ${known.map((code) => code.toUpperCase()).join(", ")}.` : "Open a trade account first."}`,
  }),
  dates: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.budget.dates",
    message:
      "The budget would end before it begins. Send an ends_on that is not before starts_on.",
  }),
}

function overOf({ budget, period, amounts }: Exceeded): string {
  const where = `budget "${budget.name}" (${period})`
  return amounts
    ? `The order is ${amounts.over_by} ${amounts.currency_code.toUpperCase()} over ${where}: ${amounts.used} of ${amounts.amount} are used.`
    : `The order is over ${where}.`
}

function detailsOf({ budget, period, amounts }: Exceeded) {
  return {
    budget_id: budget.id,
    scope: budget.scope,
    period,
    ...amounts,
  }
}
