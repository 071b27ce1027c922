import { useTranslation } from "react-i18next"
import type { ProposalLine } from "../answers-proposals"
import { useAnswer } from "../hooks/use-answer"
import type { SellingUnit } from "../answers"
import { useChosenAccount } from "../hooks/use-account"
import { useFormat } from "../hooks/use-format"
import { Loading } from "./loading"
import { baseOf, exact, pricedOf } from "../hooks/units"

export type UnitsAnswer = {
  selling_units: { variant_id: string; units: SellingUnit[] }[]
}

/** By which units variants are sold, for a rep as himself or for a member. */
export function useUnitsOf(ids: string[]) {
  const { scope } = useChosenAccount()
  const { data, isLoading } = useAnswer<UnitsAnswer>(
    `/store/b2b${scope === "rep" ? "/rep" : ""}/selling-units`,
    { variant_id: [...new Set(ids)] },
    { enabled: ids.length > 0, keep: true }
  )
  const unitsOf = (id: string) =>
    data?.selling_units.find((one) => one.variant_id === id)?.units ?? []
  return { unitsOf, isLoading }
}

type ProposalLinesProps = { lines: ProposalLine[]; currency: string }

/** Each line: what it costs today, what is proposed, and from how many on. */
export function ProposalLines({ lines, currency }: ProposalLinesProps) {
  const { t } = useTranslation()
  const { unitsOf, isLoading } = useUnitsOf(
    lines.map(({ variant_id }) => variant_id)
  )
  // Prices would jump from one unit to another.
  return isLoading ? (
    <Loading />
  ) : (
    <ul aria-label={t("proposals.lines")} className="divide-y">
      {lines.map((line) => (
        <Line
          key={line.id}
          line={line}
          currency={currency}
          units={unitsOf(line.variant_id)}
        />
      ))}
    </ul>
  )
}

type LineProps = { line: ProposalLine; currency: string; units: SellingUnit[] }

function Line({ line, currency, units }: LineProps) {
  const { t } = useTranslation()
  const { unitPrice, number } = useFormat()
  const { own_price: own, proposed_price: proposed } = line
  const unit =
    units.find(({ code }) => code === line.unit_code) ?? baseOf(units)
  const name = unit?.name ?? t("proposals.base")
  // A percentage has no unit: its price is told as all others are.
  const told = line.method === "price" ? unit : pricedOf(units)
  const per = (base: number | null) =>
    base === null
      ? "–"
      : t("unit.pricePer", {
          price: unitPrice(exact(base * Number(told?.content ?? 1)), currency),
          unit: told?.name ?? name,
        })
  return (
    <li className="flex flex-col gap-x-4 gap-y-1 p-4 md:flex-row md:items-center">
      <div className="min-w-0 md:flex-[2]">
        <p className="txt-medium-plus break-words">
          {line.title ?? t("proposals.gone")}
        </p>
        <p className="txt-small text-ui-fg-subtle">
          {[
            line.sku,
            line.method === "percent_off" &&
              t("proposals.percentOff", { value: number(line.value) }),
            t("proposals.from", {
              number: number(line.from_quantity),
              unit: name,
            }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <p className="txt-small text-ui-fg-subtle md:flex-1 md:text-right">
        {t("proposals.today")}: {per(own)}
      </p>
      <p className="txt-medium-plus md:flex-1 md:text-right">
        {per(proposed)}
        {own !== null && proposed !== null && own > 0 && (
          <span className="txt-small text-ui-fg-subtle">
            {" "}
            {t("proposals.change", {
              percent: number(Math.round((proposed / own - 1) * 10000) / 100),
            })}
          </span>
        )}
      </p>
    </li>
  )
}
