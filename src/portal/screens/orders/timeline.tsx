import { useTranslation } from "react-i18next"
import type { OrderEvent } from "../../answers-orders"
import { useFormat } from "../../hooks/use-format"

/** What happened to an order, oldest first. */
export function Timeline({ events }: { events: OrderEvent[] }) {
  return (
    <ol className="flex flex-col">
      {events.map((event, index) => (
        <Step
          key={event.type + event.at + String(index)}
          event={event}
          isLast={index === events.length - 1}
        />
      ))}
    </ol>
  )
}

function Step({ event, isLast }: { event: OrderEvent; isLast: boolean }) {
  const { instant, number } = useFormat()
  const said = useSentence(event)
  return (
    <li className="flex gap-x-3">
      <div aria-hidden className="flex flex-col items-center">
        <span className="bg-ui-fg-interactive mt-1.5 size-2.5 shrink-0 rounded-full" />
        {!isLast && <span className="bg-ui-border-strong w-px flex-1" />}
      </div>
      <div className="min-w-0 flex-1 pb-4">
        <p className="txt-medium-plus break-words">{said}</p>
        <time dateTime={event.at} className="txt-small text-ui-fg-subtle block">
          {instant(event.at)}
        </time>
        {(event.items ?? []).map(({ title, quantity }, index) => (
          <p key={title + String(index)} className="txt-small break-words">
            {number(quantity)} × {title}
          </p>
        ))}
        {(event.tracking ?? []).map((label, index) => (
          <Tracking key={(label.number ?? "") + String(index)} label={label} />
        ))}
      </div>
    </li>
  )
}

function useSentence({ type, by, erp_number }: OrderEvent): string {
  const { t } = useTranslation()
  if (type === "accepted_by_erp" && erp_number) {
    return t("orders.event.accepted_with_number", { number: erp_number })
  }
  return t(`orders.event.${type}`, { name: by?.name ?? "" })
}

function Tracking({
  label: { number, url },
}: {
  label: { number: string | null; url: string | null }
}) {
  const { t } = useTranslation()
  return url === null ? (
    <p className="txt-small">{t("orders.tracking", { number })}</p>
  ) : (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className="txt-small text-ui-fg-interactive inline-flex min-h-11 items-center"
    >
      {number === null
        ? t("orders.trackParcel")
        : t("orders.track", { number })}
    </a>
  )
}
