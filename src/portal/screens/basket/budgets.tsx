import { useTranslation } from "react-i18next"
import type { Cart, Refusal } from "../../answers"
import type { BudgetsAnswer } from "../../answers-budgets"
import { useAnswer } from "../../hooks/use-answer"
import { headerPath, type OrderHeaderAnswer } from "../../hooks/use-basket"
import { useCurrent } from "../../hooks/use-current"
import { Card } from "../../kit/card"
import { Notice } from "../../kit/notice"
import { UsedBar } from "../../kit/used-bar"

/** What is left in the budgets that count this order, and what they say of it. */
export function BasketBudgets({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const { account, may } = useCurrent()
  const budgets = useAnswer<BudgetsAnswer>(
    "/store/b2b/budgets",
    { limit: 100 },
    { enabled: may("price.view") }
  )
  const header = useAnswer<OrderHeaderAnswer>(headerPath(cart.id))
  const checks = useAnswer<{ checks: { warnings: Refusal[] } }>(
    `/store/b2b/carts/${cart.id}/checks`
  )
  const project = header.data?.order_header.project_id ?? null
  const counting = (budgets.data?.budgets ?? []).filter(
    ({ enabled, scope, member, project: job, account: only }) =>
      enabled &&
      (only === null || only.id === account.id) &&
      (scope === "company" ||
        member?.id === account.member.id ||
        (job !== null && job.id === project))
  )
  const warnings = checks.data?.checks.warnings ?? []
  if (counting.length + warnings.length === 0) {
    return null
  }
  return (
    <Card title={t("budget.basket")}>
      <div className="flex flex-col gap-y-4">
        {warnings.map(({ message }) => (
          <Notice key={message} tone="info">
            {message}
          </Notice>
        ))}
        {counting.map((budget) => (
          <div key={budget.id} className="flex flex-col gap-y-1">
            <h3 className="txt-small-plus">{budget.name}</h3>
            <UsedBar budget={budget} />
          </div>
        ))}
      </div>
    </Card>
  )
}
