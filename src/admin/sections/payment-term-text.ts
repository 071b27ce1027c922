import { useTranslation } from "react-i18next"
import type { AdminPaymentTerm } from "../../api/admin/b2b/offices/types"

type Rules = Omit<AdminPaymentTerm, "id" | "code" | "name">

/** What payment terms say, in words. */
export function usePaymentTermText() {
  const { t } = useTranslation("b2b")
  const due = ({ basis, days, months, day_of_month }: Rules): string =>
    basis === "day_of_month"
      ? [
          t("paymentTerms.says.day_of_month", {
            count: months,
            day: day_of_month,
          }),
          days > 0 && t("paymentTerms.says.afterDays", { count: days }),
        ]
          .filter(Boolean)
          .join(", ")
      : t(`paymentTerms.says.${basis}`, { count: days })
  const early = (rules: Rules): string =>
    [
      rules.discount_percent !== null &&
        t("paymentTerms.discount", {
          percent: rules.discount_percent,
          days: rules.discount_days,
        }),
      rules.deposit_percent !== null &&
        t("paymentTerms.deposit", { percent: rules.deposit_percent }),
    ]
      .filter(Boolean)
      .join(" · ")
  return { due, early }
}
