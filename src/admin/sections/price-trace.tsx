import { SectionRow } from "@medusajs/dashboard/components"
import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminTraceAnswer } from "../answers"
import type { Column } from "../kit/list-table"
import { unitPrice } from "../kit/money"
import { PlainTable } from "../kit/plain-table"
import { Section } from "../kit/section"
import { codeAndName } from "../kit/text"
import { useFormat } from "../kit/use-format"

type Trace = AdminTraceAnswer["trace"]
type Candidate = Trace["candidates"][number]

/** A price, and every price that it could have been. */
export function PriceTrace({ trace: { price, candidates } }: { trace: Trace }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const columns = useColumns(price.currency_code)
  return (
    <>
      <Section
        title={
          price.price === null
            ? t("trace.notSold")
            : unitPrice(price.price, price.currency_code)
        }
      >
        <SectionRow
          title={t("trace.from")}
          value={
            price.schedule ? codeAndName(price.schedule) : t("trace.openPrice")
          }
        />
        {price.price_per_unit && Number(price.price_per_unit.content) !== 1 && (
          <SectionRow
            title={t("trace.perUnit")}
            value={`${unitPrice(price.price_per_unit.amount, price.currency_code)} / ${price.price_per_unit.name}`}
          />
        )}
        <SectionRow
          title={t("trace.listPrice")}
          value={unitPrice(price.list_price, price.currency_code)}
        />
        <SectionRow
          title={t("trace.validUntil")}
          value={format.day(price.valid_until)}
        />
      </Section>
      <Section title={t("trace.candidates")}>
        <PlainTable
          columns={columns}
          rows={candidates.map((candidate, place) => ({ ...candidate, place }))}
          rowId={({ place }) => String(place)}
          empty={t("trace.none")}
        />
      </Section>
    </>
  )
}

function useColumns(currencyCode: string): Column<Candidate>[] {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  return [
    {
      id: "amount",
      label: t("trace.price"),
      cell: ({ amount, outcome }) => (
        <div className="flex items-center gap-x-2">
          {outcome === "wins" ? (
            <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" />
          ) : (
            <XCircleSolid className="text-ui-fg-muted shrink-0" />
          )}
          {unitPrice(amount, currencyCode)}
        </div>
      ),
    },
    {
      id: "from",
      label: t("trace.from"),
      cell: ({ kind, schedule, price_list }) =>
        schedule ? (
          <Link
            to={`/pricing-schedules/${schedule.id}`}
            className="text-ui-fg-interactive"
          >
            {t("trace.kind.contract", schedule)}
          </Link>
        ) : (
          t(`trace.kind.${kind}`, { title: price_list })
        ),
    },
    {
      id: "level",
      label: t("trace.level"),
      cell: ({ level }) =>
        level === null ? "-" : t(`accountPrices.level.${level}`),
    },
    {
      id: "quantities",
      label: t("trace.quantities"),
      cell: ({ min_quantity: min, max_quantity: max }) =>
        max === null
          ? t("trace.range.from", { min: min ?? 1 })
          : t("trace.range.between", { min: min ?? 1, max }),
    },
    {
      id: "valid_until",
      label: t("trace.validUntil"),
      cell: ({ valid_until }) => format.day(valid_until),
    },
    {
      id: "why",
      label: t("trace.why"),
      cell: ({ text }) => (
        <span className="block max-w-96 py-2 whitespace-normal">{text}</span>
      ),
    },
  ]
}
