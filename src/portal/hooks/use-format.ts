import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { moneyIn } from "./money"

/** Amounts, days and instants as people of this language write them. */
export function useFormat() {
  const { i18n } = useTranslation()
  const language = i18n.language
  return useMemo(() => {
    const days = new Intl.DateTimeFormat(language, { dateStyle: "medium" })
    const instants = new Intl.DateTimeFormat(language, {
      dateStyle: "medium",
      timeStyle: "short",
    })
    const { money, unitPrice } = moneyIn(language)
    return {
      money: orNothing(money),
      /** Of one of a unit: £0.4125. */
      unitPrice: orNothing(unitPrice),
      number: (value: number) => new Intl.NumberFormat(language).format(value),
      /** A `YYYY-MM-DD` has no zone: read as UTC it is the day before in some. */
      day: (text: string | null) =>
        text === null ? "–" : days.format(new Date(`${text}T00:00:00`)),
      instant: (text: string | null) =>
        text === null ? "–" : instants.format(new Date(text)),
    }
  }, [language])
}

/** Null where the member may not see amounts. */
function orNothing(write: (amount: number, currency: string) => string) {
  return (
    amount: number | null | undefined,
    currency: string | null
  ): string =>
    amount === null || amount === undefined || currency === null
      ? "–"
      : write(amount, currency)
}
