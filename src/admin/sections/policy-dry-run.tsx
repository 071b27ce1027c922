import { useTranslation } from "react-i18next"
import type {
  AdminApprovalPreviewAnswer,
  AdminApprovalPreviewOrder,
} from "../answers"
import { DryRun } from "../kit/dry-run"
import { money } from "../kit/money"
import { useFormat } from "../kit/use-format"

/** What the policy would have asked, before it is switched on. */
export function PolicyDryRun({ draft }: { draft: Record<string, unknown> }) {
  const { t } = useTranslation("b2b")
  const { instant } = useFormat()
  const text = ({ preview, orders, count }: AdminApprovalPreviewAnswer) =>
    preview.replayed === "not"
      ? t("approvalPolicy.tried.not")
      : [
          t("approvalPolicy.tryText", { ...preview, count }),
          preview.replayed === "as_of_today" &&
            t("approvalPolicy.tried.as_of_today"),
          count > orders.length &&
            t("approvalPolicy.tryMore", { shown: orders.length }),
        ]
          .filter(Boolean)
          .join(" ")
  return (
    <DryRun<AdminApprovalPreviewAnswer, AdminApprovalPreviewOrder>
      path="/admin/b2b/approval-policies/preview"
      draft={draft}
      label={t("approvalPolicy.tryOut")}
      text={text}
      columns={[
        {
          id: "order",
          label: t("approvalPolicy.tryOrder"),
          cell: (order) => (
            <span>
              #{order.display_id ?? order.order_id}{" "}
              <span className="text-ui-fg-subtle">
                {order.company_name}, {instant(order.placed_at)}
              </span>
            </span>
          ),
        },
        {
          id: "why",
          label: t("approvalPolicy.tryWhy"),
          cell: ({ kind, items }) =>
            items.length > 0
              ? items.join(", ")
              : t(`approvalPolicy.triggers.${kind}`),
        },
        {
          id: "total",
          label: t("approvalPolicy.tryTotal"),
          align: "right",
          cell: ({ total, currency_code }) =>
            money(Number(total), currency_code),
        },
      ]}
    />
  )
}
