import { useTranslation } from "react-i18next"
import type { Budget } from "../answers-budgets"
import { useFormat } from "../hooks/use-format"
import { Meter } from "./meter"

/** How much of a budget is used now, as a bar and in words. */
export function UsedBar({ budget }: { budget: Budget }) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const { current, currency_code } = budget
  const inMoney = (amount: string) => money(Number(amount), currency_code)
  const amount = Number(budget.amount)
  const remaining = Number(current.remaining)
  const share = amount > 0 ? Number(current.used) / amount : 1
  const used = t("budget.usedOf", {
    used: inMoney(current.used),
    amount: inMoney(budget.amount),
    period: t(`budget.periods.${budget.period}`),
  })
  return (
    <div className="flex w-full min-w-0 flex-col gap-y-1">
      <Meter label={budget.name} text={used} share={share} />
      <span className="txt-small text-ui-fg-subtle flex flex-wrap justify-between gap-x-4">
        <span>{used}</span>
        <span>
          {t(remaining < 0 ? "budget.over" : "budget.left", {
            left: money(Math.abs(remaining), currency_code),
          })}
          {current.ends_on !== null &&
            `, ${t("budget.until", { day: day(current.ends_on) })}`}
        </span>
      </span>
    </div>
  )
}
