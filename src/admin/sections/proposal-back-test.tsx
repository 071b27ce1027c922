import { Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminBackTest, AdminBackTestAnswer } from "../answers"
import type { useAnswer } from "../hooks/use-answer"
import { Failure } from "../kit/failure"
import { money, unitPrice } from "../kit/money"
import { PlainTable } from "../kit/plain-table"
import { Section } from "../kit/section"
import { SelectInput } from "../kit/select-input"
import { useFormat } from "../kit/use-format"
import { ProductCell } from "./proposal-lines"

const MONTHS = [3, 6, 12, 24]

type Props = {
  tested: ReturnType<typeof useAnswer<AdminBackTestAnswer>>
  months: number
  onMonths: (months: number) => void
}

/** The proposal on past orders: then, with it, and what is between. */
export function ProposalBackTest({ tested, months, onMonths }: Props) {
  const { t } = useTranslation("b2b")
  return (
    <Section
      title={t("backTest.title")}
      aside={
        <div className="w-44" aria-label={t("backTest.months")}>
          <SelectInput
            id="back-test-months"
            value={String(months)}
            onChange={(value) => {
              onMonths(Number(value))
            }}
            options={MONTHS.map((count) => ({
              value: String(count),
              label: t("backTest.lastMonths", { count }),
            }))}
          />
        </div>
      }
    >
      {tested.isError && (
        <Failure
          message={tested.error.message}
          onTryAgain={() => void tested.refetch()}
        />
      )}
      {tested.isPending && <Skeleton className="h-40 w-full" />}
      {tested.data && <Figures of={tested.data.back_test} />}
    </Section>
  )
}

type Figure = {
  id: string
  label: string
  then: string
  proposed: string
  difference: string
}

function Figures({ of }: { of: AdminBackTest }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const amount = (value: string | number) =>
    money(Number(value), of.currency_code)
  const withPercent = (text: string, percent: string | null) =>
    percent === null ? text : `${text} (${t("backTest.percent", { percent })})`
  const { revenue, margin } = of
  const figures: Figure[] = [
    {
      id: "revenue",
      label: t("backTest.revenue"),
      then: amount(revenue.then),
      proposed: amount(revenue.at_proposal),
      difference: withPercent(
        amount(revenue.difference),
        revenue.difference_percent
      ),
    },
    ...(margin
      ? [
          {
            id: "margin",
            label: t("backTest.margin"),
            then: withPercent(amount(margin.then), margin.then_percent),
            proposed: withPercent(
              amount(margin.at_proposal),
              margin.at_proposal_percent
            ),
            difference: amount(margin.difference),
          },
        ]
      : []),
  ]
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("backTest.hint", {
          from: format.day(of.from),
          to: format.day(of.to),
        })}{" "}
        {margin?.cost_known_for_percent &&
          t("backTest.marginHint", { percent: margin.cost_known_for_percent })}
      </Text>
      <PlainTable
        rows={figures}
        rowId={({ id }) => id}
        empty=""
        columns={[
          {
            id: "what",
            label: `${t("backTest.orders")}: ${of.orders}`,
            cell: ({ label }) => label,
          },
          {
            id: "then",
            label: t("backTest.then"),
            align: "right",
            cell: ({ then }) => then,
          },
          {
            id: "proposed",
            label: t("backTest.proposed"),
            align: "right",
            cell: ({ proposed }) => proposed,
          },
          {
            id: "difference",
            label: t("backTest.difference"),
            align: "right",
            cell: ({ difference }) => difference,
          },
        ]}
      />
      <Lines of={of} />
    </>
  )
}

function Lines({ of }: { of: AdminBackTest }) {
  const { t } = useTranslation("b2b")
  const amount = (value: string | number | null) =>
    money(value === null ? null : Number(value), of.currency_code)
  return (
    <PlainTable
      rows={of.lines.filter(({ orders }) => orders > 0)}
      rowId={({ line_id }) => line_id}
      empty={t("backTest.empty")}
      columns={[
        {
          id: "product",
          label: t("proposals.product"),
          cell: (line) => <ProductCell {...line} />,
        },
        {
          id: "orders",
          label: t("backTest.orders"),
          align: "right",
          cell: ({ orders }) => orders,
        },
        {
          id: "quantity",
          label: t("backTest.quantity"),
          align: "right",
          cell: ({ quantity, not_reached_quantity }) => (
            <>
              {quantity}
              {not_reached_quantity !== "0" && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {t("backTest.notReached", { quantity: not_reached_quantity })}
                </Text>
              )}
            </>
          ),
        },
        {
          id: "average",
          label: t("backTest.average"),
          align: "right",
          cell: ({ average_price_then }) =>
            unitPrice(average_price_then, of.currency_code),
        },
        {
          id: "then",
          label: t("backTest.then"),
          align: "right",
          cell: ({ revenue_then }) => amount(revenue_then),
        },
        {
          id: "proposed",
          label: t("backTest.proposed"),
          align: "right",
          cell: ({ revenue_at_proposal }) => amount(revenue_at_proposal),
        },
        {
          id: "difference",
          label: t("backTest.difference"),
          align: "right",
          cell: ({ revenue_difference }) => amount(revenue_difference),
        },
      ]}
    />
  )
}
