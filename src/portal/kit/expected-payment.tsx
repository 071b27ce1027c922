import { useTranslation } from "react-i18next"
import type { ExpectedPayment as Expected } from "../answers-payment"
import { useFormat } from "../hooks/use-format"

type Props = { expected: Expected; currency: string }

/** By which terms an order is paid, and what is due when. */
export function ExpectedPayment({ expected, currency }: Props) {
  const { t } = useTranslation()
  const { day, money } = useFormat()
  const terms = useTerms(expected.term)
  const amount = (text: string | null) =>
    money(text === null ? null : Number(text), currency)
  const { deposit, discount } = expected
  const parts: [string, string][] = [
    ...(deposit
      ? [part(t("payment.deposit", deposit), amount(deposit.amount))]
      : []),
    part(
      t("payment.due", { day: day(expected.due_on) }),
      amount(expected.rest_amount)
    ),
    ...(discount
      ? [
          part(
            t("payment.discount", {
              day: day(discount.until),
              percent: discount.percent,
            }),
            `−${amount(discount.amount)}`
          ),
        ]
      : []),
  ]
  return (
    <div className="txt-small text-ui-fg-subtle flex flex-col gap-y-1">
      <p>{t("payment.terms", { terms })}</p>
      <dl>
        {parts.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-x-4">
            <dt>{name}</dt>
            <dd className="text-nowrap">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="txt-xsmall">{t("payment.estimate")}</p>
    </div>
  )
}

function part(name: string, value: string): [string, string] {
  return [name, value]
}

/** What the terms say, in words. */
function useTerms({ basis, days, months, day_of_month }: Expected["term"]) {
  const { t } = useTranslation()
  if (basis !== "day_of_month") {
    return t(`payment.${basis}`, { count: days })
  }
  const due = t("payment.day_of_month", { count: months, day: day_of_month })
  return days === 0 ? due : t("payment.later", { due, count: days })
}
