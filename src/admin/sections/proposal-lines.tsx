import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminBackTest, AdminPriceProposal } from "../answers"
import { unitPrice } from "../kit/money"
import { PlainTable } from "../kit/plain-table"
import { Section } from "../kit/section"
import { percentBelow } from "./proposal-text"

type Props = {
  proposal: AdminPriceProposal
  /** Of the back-test, which knows a draft's prices and the margins too. */
  tested: AdminBackTest["lines"]
}

/** Each proposed price beside the account's own, and what is left of it. */
export function ProposalLines({ proposal, tested }: Props) {
  const { t } = useTranslation("b2b")
  const currency = proposal.currency_code
  const price = (amount: string | null) => unitPrice(amount, currency)
  const rows = proposal.lines.map((line) => ({
    line,
    test: tested.find(({ line_id }) => line_id === line.id),
  }))
  const unit = (code: string) => (code === "" ? t("proposals.baseUnit") : code)
  return (
    <Section title={t("proposals.linesTitle")}>
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("proposals.linesHint")}
      </Text>
      <PlainTable
        rows={rows}
        rowId={({ line }) => line.id}
        empty={t("proposals.noLines")}
        columns={[
          {
            id: "product",
            label: t("proposals.product"),
            cell: ({ line }) => <ProductCell {...line} />,
          },
          {
            id: "typed",
            label: t("proposals.asTyped"),
            cell: ({ line }) =>
              line.method === "percent_off"
                ? t("proposals.percentOff", { percent: line.value })
                : t("proposals.perUnit", {
                    price: price(String(line.value)),
                    unit: unit(line.unit_code),
                  }),
          },
          {
            id: "from",
            label: t("proposals.from"),
            align: "right",
            cell: ({ line }) => `${line.from_quantity} ${line.unit_code}`,
          },
          {
            id: "own",
            label: t("proposals.own"),
            align: "right",
            cell: ({ test }) => price(test?.own_price ?? null),
          },
          {
            id: "proposed",
            label: t("proposals.proposed"),
            align: "right",
            cell: ({ test }) => price(test?.proposed_price ?? null),
          },
          {
            id: "below",
            label: t("proposals.below"),
            align: "right",
            cell: ({ test }) =>
              (test && percentBelow(test.own_price, test.proposed_price)) ??
              "-",
          },
          {
            id: "margin",
            label: t("proposals.margin"),
            align: "right",
            cell: ({ test }) =>
              [test?.own_margin_percent, test?.proposed_margin_percent]
                .flatMap((percent) => (percent ? [`${percent} %`] : []))
                .join(" → ") || "-",
          },
        ]}
      />
    </Section>
  )
}

/** A product by its code and its name, wide enough to be read on a telephone. */
export function ProductCell({
  sku,
  title,
}: Pick<AdminBackTest["lines"][number], "sku" | "title">) {
  return (
    <div className="min-w-40 whitespace-normal">
      {[sku, title].filter(Boolean).join(" ")}
    </div>
  )
}
