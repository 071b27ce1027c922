import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  BUDGET_MODULE,
  budgetsInForce,
  judge,
  periodName,
  type BudgetModuleService,
  type BudgetVerdict,
} from "../../modules/budget"
import type { OrderHeaderRow } from "../../modules/trade"
import { b2bOptions } from "../../options"
import type { CartSnapshot } from "../trade/facts/cart-snapshot"

type Owner = Pick<
  OrderHeaderRow,
  "company_id" | "account_id" | "member_id" | "project_id"
>

/**
 * How an order stands to the budgets that count it: one statement where there are
 * none, two where there are.
 */
export async function orderBudgets(
  container: MedusaContainer,
  { company_id, account_id, member_id, project_id }: Owner,
  cart: CartSnapshot
): Promise<BudgetVerdict[]> {
  const service = container.resolve<BudgetModuleService>(BUDGET_MODULE)
  const standing = await service.standingFor({
    company_id,
    account_id,
    member_id,
    project_id,
  })
  if (!standing) {
    return []
  }
  const inForce = budgetsInForce(
    standing.budgets,
    {
      currency_code: cart.currency_code,
      net: MathBN.sub(cart.total, cart.tax_total),
      gross: cart.total,
    },
    b2bOptions().now(),
    standing.calendar
  )
  const refs = inForce.map(({ budget, period }) => ({
    budget_id: budget.id,
    period_key: period.key,
  }))
  const used = await service.usedOf(refs)
  return inForce.map((one, index) => {
    const ref = refs[index]
    return judge(one, (ref && used.get(periodName(ref))) ?? "0")
  })
}
