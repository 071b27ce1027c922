import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OrderHeader, ShipDates } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { inputClass } from "../../kit/input-class"
import { MonthGrid } from "../../kit/month-grid"
import { Sheet } from "../../kit/sheet"

type ShipDayProps = {
  header: OrderHeader
  onPick: (day: string | null) => void
}

/** On which day it leaves: only those on which the office ships; says when it arrives. */
export function ShipDay({ header, onPick }: ShipDayProps) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const [isOpen, setIsOpen] = useState(false)
  const chosen = header.requested_ship_date
  const { data } = useAnswer<{ ship_dates: ShipDates }>(
    "/store/b2b/ship-dates",
    {
      ...(header.cart_id ? { cart_id: header.cart_id } : {}),
      ...(chosen === null ? {} : { ship_date: chosen }),
    },
    { keep: true }
  )
  const dates = data?.ship_dates
  const collects = header.fulfilment === "collect"
  const pick = (next: string | null) => {
    setIsOpen(false)
    onPick(next)
  }
  return (
    <div className="flex flex-col gap-y-1">
      <span className="txt-small-plus">
        {t(collects ? "basket.collectDate" : "basket.date")}
      </span>
      <button
        type="button"
        aria-haspopup="dialog"
        disabled={!dates}
        className={`${inputClass} text-left`}
        onClick={() => {
          setIsOpen(true)
        }}
      >
        {chosen === null ? t("basket.soonest") : day(chosen)}
      </button>
      {dates && (
        <p className="txt-small text-ui-fg-subtle">
          {chosen === null
            ? t(collects ? "basket.readySoonest" : "basket.leavesSoonest", {
                day: day(dates.earliest),
              })
            : ""}{" "}
          {!collects && t("basket.arrives", { day: day(dates.delivery_date) })}
        </p>
      )}
      {isOpen && dates && (
        <Sheet
          title={t(collects ? "basket.collectDate" : "basket.date")}
          onClose={() => {
            setIsOpen(false)
          }}
        >
          <MonthGrid
            value={chosen}
            first={dates.earliest}
            isPossible={(one) =>
              one >= dates.earliest &&
              (dates.furthest === null || one <= dates.furthest) &&
              !dates.days_off.includes(one)
            }
            onPick={pick}
          />
          <p className="txt-small text-ui-fg-subtle">{t("day.grey")}</p>
          {chosen !== null && (
            <Action
              onClick={() => {
                pick(null)
              }}
            >
              {t("basket.soonest")}
            </Action>
          )}
        </Sheet>
      )}
    </div>
  )
}
