import { useTranslation } from "react-i18next"
import type { BudgetPreviewAnswer } from "../../api/budgets/types"
import { DryRun } from "../kit/dry-run"
import { money } from "../kit/money"
import { personName } from "../kit/text"
import { useFormat } from "../kit/use-format"

type Props = {
  /** Of the company's budgets. */
  path: string
  draft: Record<string, unknown> & { currency_code: string }
}

type Order = Omit<BudgetPreviewAnswer["orders"][number], "placed_at"> & {
  placed_at: string
}
type Answer = Omit<BudgetPreviewAnswer, "orders"> & { orders: Order[] }

/** What the budget would have stopped, before it is saved. */
export function BudgetDryRun({ path, draft }: Props) {
  const { t } = useTranslation("b2b")
  const { instant } = useFormat()
  return (
    <DryRun<Answer, Order>
      path={`${path}/preview`}
      draft={draft}
      label={t("budget.tryOut")}
      text={({ preview, count }) => t("budget.tryText", { ...preview, count })}
      columns={[
        {
          id: "order",
          label: t("budget.tryOrder"),
          cell: (order) => (
            <span>
              #{order.display_id ?? order.order_id}{" "}
              <span className="text-ui-fg-subtle">
                {personName(order.member?.customer ?? null)},{" "}
                {instant(order.placed_at)}
              </span>
            </span>
          ),
        },
        {
          id: "over_by",
          label: t("budget.tryOver"),
          align: "right",
          cell: (order) => money(Number(order.over_by), draft.currency_code),
        },
      ]}
    />
  )
}
