import { useMemo } from "react"
import { useTranslation } from "react-i18next"

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
    return {
      /** Null where the member may not see amounts. */
      money: (amount: number | null | undefined, currency: string | null) =>
        amount === null || amount === undefined || currency === null
          ? "–"
          : new Intl.NumberFormat(language, {
              style: "currency",
              currency: currency.toUpperCase(),
            }).format(amount),
      number: (value: number) => new Intl.NumberFormat(language).format(value),
      /** A `YYYY-MM-DD` has no zone: read as UTC it is the day before in some. */
      day: (text: string | null) =>
        text === null ? "–" : days.format(new Date(`${text}T00:00:00`)),
      instant: (text: string | null) =>
        text === null ? "–" : instants.format(new Date(text)),
    }
  }, [language])
}
