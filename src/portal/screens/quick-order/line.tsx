import { useTranslation } from "react-i18next"
import type { Candidate } from "../../answers-quick-order"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Mark } from "../../kit/mark"
import type { Row } from "./row"

type LineProps = {
  row: Row
  onChoose: (candidate: Candidate) => void
  onLeaveOut: () => void
}

/** One line: what was typed, what it means, and what to do where that is not clear. */
export function QuickOrderRow({ row, onChoose, onLeaveOut }: LineProps) {
  const { t } = useTranslation()
  const { line, isInBasket, refused } = row
  const { match, candidates, state } = line
  const wrong = refused ?? match?.refusal?.message ?? null
  return (
    <li className="flex flex-col gap-y-2 border-t p-4 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Mark state={isInBasket ? "in_basket" : state} />
        <span className="txt-medium-plus min-w-0 break-all">{line.code}</span>
        <span className="txt-small text-ui-fg-subtle">
          {t("quickOrder.line", { row: line.row })}
        </span>
        {!isInBasket && (
          <Action
            className="ml-auto"
            variant="transparent"
            aria-label={t("quickOrder.leaveOutOf", { code: line.code })}
            onClick={onLeaveOut}
          >
            {t("quickOrder.leaveOut")}
          </Action>
        )}
      </div>
      {match && <Match match={match} />}
      {wrong && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {wrong}
        </p>
      )}
      {state === "unknown" && candidates.length === 0 && (
        <p className="txt-small text-ui-fg-subtle">{t("quickOrder.nothing")}</p>
      )}
      {candidates.length > 0 && (
        <div className="flex flex-col gap-y-2">
          <p className="txt-small-plus">
            {t(state === "unknown" ? "quickOrder.perhaps" : "quickOrder.meant")}
          </p>
          <div className="flex flex-wrap gap-2">
            {candidates.map((candidate) => (
              <Action
                key={candidate.variant_id}
                className="h-auto whitespace-normal py-2 text-left"
                onClick={() => {
                  onChoose(candidate)
                }}
              >
                {candidate.sku} · {candidate.title}
              </Action>
            ))}
          </div>
        </div>
      )}
    </li>
  )
}

function Match({ match }: { match: NonNullable<Row["line"]["match"]> }) {
  const { t } = useTranslation()
  const { unitPrice } = useFormat()
  const { sku, title, unit, quantity, price, in_stock } = match
  return (
    <div className="txt-small flex flex-col gap-y-1">
      <p>
        {title}
        {sku && <span className="text-ui-fg-subtle"> · {sku}</span>}
      </p>
      <p className="text-ui-fg-subtle flex flex-wrap gap-x-3">
        <span>{t("quickOrder.of", { quantity, unit: unit.name })}</span>
        {price && (
          <span>
            {t("unit.pricePer", {
              price: unitPrice(Number(price.per.amount), price.currency_code),
              unit: price.per.name,
            })}
          </span>
        )}
        {!in_stock && (
          <span className="text-ui-fg-error">{t("quickOrder.short")}</span>
        )}
      </p>
    </div>
  )
}
