import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminExchangeRate,
  AdminExchangeRateListAnswer,
} from "../../api/admin/b2b/exchange-rates/types"
import { filledIn, textOf } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { ListTable } from "../kit/list-table"
import { useFormat } from "../kit/use-format"

const PATH = "/admin/b2b/exchange-rates"

/** By what rates currencies count in others, and from which day on. */
export function ExchangeRates() {
  const { t } = useTranslation("b2b")
  const { day } = useFormat()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <ListTable<AdminExchangeRateListAnswer, AdminExchangeRate>
        title={t("rates.title")}
        prefix="rates"
        path={PATH}
        pageSize={10}
        searchable={false}
        rows={(answer) => answer.exchange_rates}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("rates.add"),
            onClick: () => {
              setAdding(true)
            },
          },
        ]}
        columns={[
          {
            id: "from",
            label: t("rates.rate"),
            cell: ({ from_code, to_code, rate }) =>
              `1 ${from_code.toUpperCase()} = ${rate} ${to_code.toUpperCase()}`,
          },
          {
            id: "valid_from",
            label: t("rates.validFrom"),
            cell: ({ valid_from }) => day(valid_from),
          },
          {
            id: "source",
            label: t("rates.source"),
            cell: ({ source }) => source ?? "-",
          },
        ]}
        empty={{ heading: t("rates.empty"), description: t("rates.emptyHint") }}
      />
      {adding && (
        <FormDrawer
          title={t("rates.add")}
          fields={[
            {
              kind: "text",
              name: "from_code",
              label: t("rates.from"),
              hint: t("creditGroups.currencyHint"),
            },
            { kind: "text", name: "to_code", label: t("rates.to") },
            {
              kind: "amount",
              name: "rate",
              label: t("rates.rate"),
              hint: t("rates.rateHint"),
            },
            { kind: "day", name: "valid_from", label: t("rates.validFrom") },
            {
              kind: "text",
              name: "source",
              label: t("rates.source"),
              optional: true,
            },
          ]}
          change={(values) => ({
            path: PATH,
            body: {
              from_code: textOf(values, "from_code"),
              to_code: textOf(values, "to_code"),
              rate: textOf(values, "rate"),
              valid_from: textOf(values, "valid_from"),
              ...filledIn(values, ["source"]),
            },
          })}
          done={t("rates.saved")}
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </>
  )
}
