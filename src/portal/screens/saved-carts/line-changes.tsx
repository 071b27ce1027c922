import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LineChange } from "../../answers-saved"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { exact, pricedOf } from "../../hooks/units"
import { useVariant } from "../../hooks/use-variant"

type LineChangesProps = {
  changes: LineChange[]
  /** What stays as it was saved except for these: place, job, number, day. */
  facts?: { code: string; message: string }[]
  /** Which variant a line is, where prices can have changed. */
  variantOf?: (lineId: string | null) => string | null
}

/** Everything that is not as it was, one sentence each. */
export function LineChanges({
  changes,
  facts = [],
  variantOf,
}: LineChangesProps) {
  return (
    <ul className="flex flex-col divide-y">
      {changes.map((change, index) => (
        <Changed
          key={`${change.line_id ?? ""}${String(index)}`}
          change={change}
          variantId={variantOf?.(change.line_id) ?? null}
        />
      ))}
      {facts.map(({ code, message }) => (
        <li key={code} className="txt-medium py-3">
          {message}
        </li>
      ))}
    </ul>
  )
}

type ChangedProps = { change: LineChange; variantId: string | null }

function Changed({ change, variantId }: ChangedProps) {
  const { t } = useTranslation()
  const sentence = useSentence(change, variantId)
  return (
    <li className="flex flex-col gap-y-1 py-3">
      <span className="flex flex-wrap items-center justify-between gap-2">
        <span className="txt-medium-plus min-w-0 break-words">
          {change.title}
        </span>
        {!change.in_cart && (
          <Badge size="2xsmall" color="orange">
            {t("saved.left")}
          </Badge>
        )}
      </span>
      <span className="txt-small text-ui-fg-subtle">{sentence}</span>
    </li>
  )
}

function useSentence(change: LineChange, variantId: string | null): string {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const { unitPrice, number } = useFormat()
  const { units } = useVariant(variantId)
  const { code, left = 0, message } = change
  if (code === "price_changed") {
    const priced = pricedOf(units ?? [])
    const { unit_price_then: then, unit_price_now: now } = change
    // Who may not see amounts gets none.
    if (!priced || !then || !now) {
      return t("saved.change.price_hidden")
    }
    const per = (amount: string) =>
      unitPrice(
        exact(Number(amount) * Number(priced.content)),
        account.office.currency_code
      )
    return t("saved.change.price_changed", {
      then: per(then),
      now: per(now),
      unit: priced.name,
    })
  }
  if (code === "out_of_stock") {
    return left > 0
      ? t("saved.change.out_of_stock", { left: number(left) })
      : t("saved.change.none_left")
  }
  // The server names units and quantities that would do.
  return code === "unit_changed" || code === "quantity_refused"
    ? message
    : t(`saved.change.${code}`)
}
