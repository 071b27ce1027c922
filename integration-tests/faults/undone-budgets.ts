import { must } from "../world"
import { row, store, type Undone, type UndoneDesk } from "./undone-desk"

const DRAFT = {
  name: "The firm's year",
  scope: "company",
  amount: "100000",
  currency_code: "gbp",
  period: "year",
}

/** What may be spent. */
export function undoneBudgets({ john }: UndoneDesk): Undone[] {
  const made = async () => {
    const { budget } = must(
      await john.post<{ budget: { id: string } }>(store("budgets"), DRAFT),
      "budget"
    )
    return store(`budgets/${budget.id}`)
  }
  return [
    row("a budget is made", "budget.created", async () => {
      // The first one also writes the company's calendar, which stays.
      await made()
      return [john, "POST", store("budgets"), DRAFT]
    }),
    row("a budget is changed", "budget.updated", async () => [
      john,
      "POST",
      await made(),
      { amount: "5", over: "warn", ends_on: "2099-01-01", enabled: false },
    ]),
    row("a budget is removed", "budget.deleted", async () => [
      john,
      "DELETE",
      await made(),
    ]),
    row("a calendar is changed", "budget_calendar.updated", () => [
      john,
      "POST",
      store("budgets/calendar"),
      { time_zone: "Europe/Rome", week_starts_on: "sunday" },
    ]),
  ]
}
