import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

/** Days and instants in the words and the format of the dashboard's language. */
export function useFormat() {
  const { t } = useTranslation("b2b")
  const { getFullDate } = useDate()

  /** A `YYYY-MM-DD` has no zone: read as UTC it would be the day before in some. */
  const day = (text: string) => getFullDate({ date: `${text}T00:00:00` }).trim()

  return {
    day: (text: string | null) => (text === null ? "-" : day(text)),
    date: (instant: string) => getFullDate({ date: instant }).trim(),
    instant: (text: string | null) =>
      text === null ? "-" : getFullDate({ date: text, includeTime: true }),
    period: (startsOn: string | null, endsOn: string | null) => {
      if (startsOn !== null && endsOn !== null) {
        return t("period.between", { from: day(startsOn), until: day(endsOn) })
      }
      if (startsOn !== null) {
        return t("period.from", { from: day(startsOn) })
      }
      return endsOn === null
        ? t("period.always")
        : t("period.until", { until: day(endsOn) })
    },
  }
}
