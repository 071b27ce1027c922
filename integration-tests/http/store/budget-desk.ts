import {
  contextOf,
  must,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import type {
  BudgetAnswer,
  BudgetsAnswer,
} from "../../../src/api/budgets/types"
import type { Refused } from "./trade-counter"

export type Terms = Record<string, unknown>

/** The contractor's director, who says what may be spent, and his buyer. */
export type BudgetDesk = {
  admin: HttpClient
  anna: HttpClient
  clerk: HttpClient
  company_id: string
  anna_id: string
  /** A budget of Anna's for this month; what differs is given. */
  give(terms?: Terms): Promise<BudgetAnswer>
  /** The same with so much left of it. */
  giveWithLeft(left: string | number, terms?: Terms): Promise<BudgetAnswer>
  try(terms: Terms): Promise<{ status: number; body: Refused }>
  change(id: string, patch: Terms): Promise<BudgetAnswer>
  used(id: string): Promise<number>
}

export async function openBudgetDesk(shop: Shop): Promise<BudgetDesk> {
  const [admin, anna, clerk] = await Promise.all([
    shop.as(PEOPLE.admin),
    shop.as(PEOPLE.anna),
    shop.clerk(),
  ])
  const { account } = await contextOf(anna)
  const anna_id = account?.member.id ?? ""
  const draft = (terms: Terms) => ({
    name: "Anna's month",
    scope: "member",
    ...(terms.scope === undefined ? { member_id: anna_id } : {}),
    amount: "100000",
    currency_code: "gbp",
    period: "month",
    ...terms,
  })
  const answer = <T>(terms: Terms) =>
    admin.post<T>("/store/b2b/budgets", draft(terms))
  const desk: BudgetDesk = {
    admin,
    anna,
    clerk,
    company_id: account?.company.id ?? "",
    anna_id,
    give: async (terms = {}) =>
      must(await answer<{ budget: BudgetAnswer }>(terms), "budget").budget,
    giveWithLeft: async (left, terms = {}) => {
      const { id, current } = await desk.give({ ...terms, enabled: false })
      return desk.change(id, {
        amount: String(
          Number((Number(current.used) + Number(left)).toFixed(3))
        ),
        enabled: true,
      })
    },
    try: (terms) => answer<Refused>(terms),
    change: async (id, patch) =>
      must(
        await admin.post<{ budget: BudgetAnswer }>(
          `/store/b2b/budgets/${id}`,
          patch
        ),
        "change budget"
      ).budget,
    used: async (id) => {
      const { budgets } = must(
        await admin.get<BudgetsAnswer>("/store/b2b/budgets?limit=100"),
        "budgets"
      )
      return Number(budgets.find((row) => row.id === id)?.current.used)
    },
  }
  return desk
}

/** What the order of a cart comes to, without VAT. */
export async function netOf(shop: Shop, cartId: string): Promise<number> {
  const [row] = await shop.database.sql<{ net_total: string }>(
    "SELECT net_total FROM b2b_order_header WHERE cart_id = $1",
    [cartId]
  )
  return Number(row?.net_total)
}

/** Nobody is held to anything any more. */
export async function endBudgets(shop: Shop): Promise<void> {
  await shop.database.sql("UPDATE b2b_budget SET deleted_at = now()")
}

/** Budgets whose sum is not what their ledger says. */
export function brokenSums(shop: Shop): Promise<object[]> {
  return shop.database.sql(
    `SELECT p.budget_id, p.used, COALESCE(sum(u.amount), 0) AS ledger
     FROM b2b_budget_period p
     LEFT JOIN b2b_budget_use u ON u.budget_id = p.budget_id
       AND u.period_key = p.period_key
     GROUP BY p.id HAVING p.used <> COALESCE(sum(u.amount), 0)`
  )
}
