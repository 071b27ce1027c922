import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPriceConflict, AdminPriceConflictsAnswer } from "../answers"
import { ListTable } from "../kit/list-table"
import { useTargetText } from "./target-text"
import { unitPrice } from "../kit/money"

/** Goods that two contract prices of one level price for an account. */
export function PriceConflicts({ accountId }: { accountId: string }) {
  const { t } = useTranslation("b2b")
  return (
    <ListTable<AdminPriceConflictsAnswer, AdminPriceConflict>
      title={t("conflicts.title")}
      subtitle={t("conflicts.hint")}
      prefix="conflicts"
      path={`/admin/b2b/accounts/${accountId}/price-conflicts`}
      pageSize={10}
      searchable={false}
      rows={(answer) => answer.conflicts}
      rowId={({ variant, target_type, target_id }) =>
        [variant?.id, target_type, target_id].join()
      }
      columns={[
        {
          id: "product",
          label: t("conflicts.product"),
          cell: ({ variant }) => (
            <div className="flex flex-col py-2">
              <Text size="small">{variant?.sku ?? "-"}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {variant?.title}
              </Text>
            </div>
          ),
        },
        {
          id: "target",
          label: t("accountPrices.target"),
          cell: useTargetText(),
        },
        {
          id: "schedules",
          label: t("conflicts.schedules"),
          cell: (conflict) => <Rivals conflict={conflict} />,
        },
      ]}
      empty={{
        heading: t("conflicts.empty"),
        description: t("conflicts.emptyHint"),
      }}
    />
  )
}

function Rivals({ conflict }: { conflict: AdminPriceConflict }) {
  const { t } = useTranslation("b2b")
  return (
    <div className="flex flex-col gap-y-1 py-2">
      {conflict.schedules.map((schedule, place) => (
        <div key={schedule.id} className="flex items-center gap-x-2">
          <Link
            to={`/pricing-schedules/${schedule.id}`}
            className="text-ui-fg-interactive"
          >
            {schedule.code}
          </Link>
          <Text size="small">
            {t("conflicts.from", {
              amount: unitPrice(schedule.amount, conflict.currency_code),
              count: schedule.min_quantity,
            })}
          </Text>
          {place === 0 && (
            <Badge size="2xsmall" color="green">
              {t("conflicts.counts")}
            </Badge>
          )}
        </div>
      ))}
    </div>
  )
}
