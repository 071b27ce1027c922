import { Button, InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { BudgetPreviewAnswer } from "../../api/budgets/types"
import { useChange } from "../hooks/use-change"
import { money } from "../kit/money"
import { PlainTable } from "../kit/plain-table"
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
  const run = useChange<Answer>()
  const { data, error } = run
  return (
    <div className="flex flex-col gap-y-3">
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={run.isPending}
        onClick={() => {
          run.mutate({ path: `${path}/preview`, body: draft })
        }}
      >
        {t("budget.tryOut")}
      </Button>
      {error && (
        <InlineTip variant="error" label={t("failure.notDone")}>
          {error.message}
        </InlineTip>
      )}
      {data && (
        <Text size="small" role="status">
          {t("budget.tryText", { ...data.preview, count: data.count })}
        </Text>
      )}
      {data && data.count > 0 && (
        <PlainTable<Order>
          rows={data.orders}
          rowId={(order) => order.order_id}
          empty=""
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
              cell: (order) =>
                money(Number(order.over_by), draft.currency_code),
            },
          ]}
        />
      )}
    </div>
  )
}
