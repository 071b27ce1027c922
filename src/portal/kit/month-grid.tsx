import { ChevronLeftMini, ChevronRightMini } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { dayOf, daysOfMonth, monthOf } from "./month"

type MonthGridProps = {
  value: string | null
  /** The month that is seen first, by one of its days. */
  first: string
  isPossible: (day: string) => boolean
  onPick: (day: string) => void
}

/** The days of a month, a week a row from Monday on; what is not possible is grey. */
export function MonthGrid({
  value,
  first,
  isPossible,
  onPick,
}: MonthGridProps) {
  const { t, i18n } = useTranslation()
  const [month, setMonth] = useState(monthOf(value ?? first))
  const write = (day: string, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language, {
      ...style,
      timeZone: "UTC",
    }).format(new Date(`${day}T00:00:00Z`))
  const days = daysOfMonth(month)
  const turn = (months: number) => () => {
    setMonth(monthOf(dayOf(month, months)))
  }
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center justify-between">
        <button
          type="button"
          aria-label={t("day.previousMonth")}
          disabled={month <= monthOf(first)}
          onClick={turn(-1)}
          className="disabled:text-ui-fg-disabled flex size-11 items-center justify-center rounded-md"
        >
          <ChevronLeftMini aria-hidden />
        </button>
        <h3 className="txt-medium-plus" aria-live="polite">
          {write(dayOf(month, 0), { month: "long", year: "numeric" })}
        </h3>
        <button
          type="button"
          aria-label={t("day.nextMonth")}
          onClick={turn(1)}
          className="flex size-11 items-center justify-center rounded-md"
        >
          <ChevronRightMini aria-hidden />
        </button>
      </div>
      <div className="grid grid-cols-7 gap-1">
        {days.slice(7, 14).map((day) => (
          <span
            key={day}
            aria-hidden
            className="txt-small text-ui-fg-subtle text-center"
          >
            {write(day, { weekday: "narrow" })}
          </span>
        ))}
        {days.map((day) =>
          monthOf(day) === month ? (
            <button
              key={day}
              type="button"
              aria-label={write(day, { dateStyle: "full" })}
              aria-pressed={day === value}
              disabled={!isPossible(day)}
              onClick={() => {
                onPick(day)
              }}
              className={clx(
                "txt-medium hover:bg-ui-bg-base-hover min-h-11 rounded-md",
                "disabled:text-ui-fg-disabled disabled:line-through",
                day === value && "portal-main"
              )}
            >
              {Number(day.slice(8))}
            </button>
          ) : (
            <span key={day} />
          )
        )}
      </div>
    </div>
  )
}
