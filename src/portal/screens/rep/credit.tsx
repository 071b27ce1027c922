import { useTranslation } from "react-i18next"
import type { RepAccountCard } from "../../answers-rep"
import { useFormat } from "../../hooks/use-format"
import { Card } from "../../kit/card"
import { Facts } from "../../kit/facts"
import { Notice } from "../../kit/notice"

/** How the account stands with its office, as far as the books have said. */
export function Credit({ account }: { account: RepAccountCard }) {
  const { t } = useTranslation()
  const { instant, money } = useFormat()
  const { credit } = account
  const amount = (value: string | null) =>
    value === null ? null : money(Number(value), credit.currency_code)
  return (
    <Card title={t("rep.credit.title")}>
      <div className="flex flex-col gap-y-3">
        {credit.on_stop && (
          <Notice tone="error">{t("rep.credit.onStop")}</Notice>
        )}
        <Facts
          facts={[
            [t("rep.credit.available"), amount(credit.available)],
            [t("rep.credit.balance"), amount(credit.balance)],
            [t("rep.credit.overdue"), amount(credit.overdue)],
            [t("rep.credit.onOrder"), amount(credit.on_order)],
            [t("rep.credit.awaiting"), amount(credit.awaiting_approval)],
            [t("rep.credit.limit"), amount(credit.credit_limit)],
            [
              t("rep.credit.group", { name: credit.group?.name }),
              credit.group &&
                money(
                  Number(credit.group.available),
                  credit.group.currency_code
                ),
            ],
          ]}
        />
        <p className="txt-small text-ui-fg-subtle">
          {credit.as_of === null
            ? t("rep.credit.noStatement")
            : t("rep.credit.asOf", { instant: instant(credit.as_of) })}
        </p>
      </div>
    </Card>
  )
}
