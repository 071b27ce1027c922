import { CheckCircleSolid, MinusMini } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AccountPrice, PriceCandidate } from "../../answers-prices"
import { usePriceTrace } from "../../hooks/use-account-price"
import { useFormat } from "../../hooks/use-format"
import { exact } from "../../hooks/units"
import { Answered } from "../../kit/answered"
import { Sheet } from "../../kit/sheet"

type WhyPriceProps = { price: AccountPrice; name: string; onClose: () => void }

/** Says which price counts, and of each other one why it does not. */
export function WhyPrice({ price, name, onClose }: WhyPriceProps) {
  const { t } = useTranslation()
  const answer = usePriceTrace(price)
  return (
    <Sheet title={t("price.why")} description={name} onClose={onClose}>
      <Answered query={answer}>
        {(candidates) => (
          <ul className="flex flex-col divide-y">
            {candidates.map((candidate, index) => (
              <Candidate key={index} price={price} candidate={candidate} />
            ))}
          </ul>
        )}
      </Answered>
    </Sheet>
  )
}

type CandidateProps = { price: AccountPrice; candidate: PriceCandidate }

function Candidate({ price, candidate }: CandidateProps) {
  const { t } = useTranslation()
  const { unitPrice, number } = useFormat()
  const { schedule, price_list, amount, min_quantity, outcome, text } =
    candidate
  const wins = outcome === "wins"
  const per = price.price_per_unit
  return (
    <li className="flex gap-x-3 py-3 first:pt-0">
      {wins ? (
        <CheckCircleSolid
          className="text-ui-tag-green-icon mt-0.5 shrink-0"
          aria-label={t("price.counts")}
        />
      ) : (
        <MinusMini
          className="text-ui-fg-muted mt-0.5 shrink-0"
          aria-label={t("price.countsNot")}
        />
      )}
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap justify-between gap-x-4">
          <p className={wins ? "txt-medium-plus" : "txt-medium"}>
            {schedule?.name ?? price_list ?? t("price.list")}
            {min_quantity !== null && min_quantity > 1 && (
              <span className="text-ui-fg-subtle">
                {` ${t("price.from", { number: number(min_quantity) })}`}
              </span>
            )}
          </p>
          <p className={wins ? "txt-medium-plus" : "txt-medium"}>
            {t("unit.pricePer", {
              price: unitPrice(
                exact(Number(amount) * Number(per?.content ?? 1)),
                price.currency_code
              ),
              unit: per?.name,
            })}
          </p>
        </div>
        <p className="txt-small text-ui-fg-subtle break-words">{text}</p>
      </div>
    </li>
  )
}
