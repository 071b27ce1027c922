import { useTranslation } from "react-i18next"
import { useAnswer } from "./use-answer"

type RegionAnswer = { region: { payment_providers?: { id: string }[] } }

const TEST_PAYMENT = "pp_system_default"

/** How clerks call a payment provider. */
export function usePaymentMethodText() {
  const { t } = useTranslation("b2b")
  return (id: string): string =>
    /^pp_payment-on-account(_|$)/.test(id)
      ? t("paymentMethods.onAccount")
      : id.replace(/^pp_/, "").replaceAll(/[_-]/g, " ")
}

/** What accounts of a region can pay with; `chosen` is there also if the region lost it. */
export function usePaymentMethods(regionId: string, chosen: readonly string[]) {
  const say = usePaymentMethodText()
  const { data } = useAnswer<RegionAnswer>(`/admin/regions/${regionId}`, {
    fields: "id,*payment_providers",
  })
  const offered = (data?.region.payment_providers ?? []).map(({ id }) => id)
  return [...new Set([...offered, ...chosen])]
    .filter((id) => id !== TEST_PAYMENT)
    .map((id) => ({ value: id, label: say(id) }))
}
