import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCreditEntriesAnswer, AdminCreditEntry } from "../answers"
import { filledIn, textOf } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { ListTable } from "../kit/list-table"
import { money } from "../kit/money"
import { useFormat } from "../kit/use-format"

/** What people and books enter; the shop enters what orders hold. */
const DOCUMENTS = [
  "invoice",
  "payment",
  "credit_note",
  "adjustment",
  "write_off",
] as const

/** Every line of an account's ledger, latest first. */
export function CreditLedger({ accountId }: { accountId: string }) {
  const { t } = useTranslation("b2b")
  const { instant } = useFormat()
  const [entering, setEntering] = useState(false)
  const path = `/admin/b2b/accounts/${accountId}/credit-entries`
  const amount = (value: string, { currency_code }: AdminCreditEntry) =>
    Number(value) === 0 ? "" : money(Number(value), currency_code)
  return (
    <>
      <ListTable<AdminCreditEntriesAnswer, AdminCreditEntry>
        title={t("credit.ledger")}
        subtitle={t("credit.ledgerHint")}
        prefix="credit_entries"
        path={path}
        rows={(answer) => answer.credit_entries}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("credit.enterDocument"),
            onClick: () => {
              setEntering(true)
            },
          },
        ]}
        columns={[
          {
            id: "created_at",
            label: t("credit.entered"),
            cell: ({ created_at }) => instant(created_at),
          },
          {
            id: "kind",
            label: t("credit.kind"),
            cell: ({ kind }) => t(`credit.kinds.${kind}`),
          },
          {
            id: "reference",
            label: t("credit.reference"),
            cell: ({ reference, reason }) =>
              [reference, reason].filter(Boolean).join(" · "),
          },
          {
            id: "balance_delta",
            label: t("credit.balance"),
            cell: (row) => amount(row.balance_delta, row),
          },
          {
            id: "reserved_delta",
            label: t("credit.on_order"),
            cell: (row) => amount(row.reserved_delta, row),
          },
          {
            id: "actor",
            label: t("credit.by"),
            cell: ({ actor }) => actor.name,
          },
        ]}
        empty={{
          heading: t("credit.ledgerEmpty"),
          description: t("credit.ledgerHint"),
        }}
      />
      {entering && (
        <FormDrawer
          title={t("credit.enterDocument")}
          fields={[
            {
              kind: "select",
              name: "kind",
              label: t("credit.kind"),
              options: DOCUMENTS.map((kind) => ({
                value: kind,
                label: t(`credit.kinds.${kind}`),
              })),
            },
            { kind: "amount", name: "amount", label: t("credit.amount") },
            { kind: "text", name: "reference", label: t("credit.reference") },
            {
              kind: "text",
              name: "reason",
              label: t("credit.reason"),
              optional: true,
            },
            {
              kind: "day",
              name: "due_on",
              label: t("credit.due_on"),
              optional: true,
            },
            {
              kind: "text",
              name: "order_id",
              label: t("credit.order_id"),
              hint: t("credit.orderHint"),
              optional: true,
            },
          ]}
          values={{ kind: "payment", amount: "", reference: "" }}
          change={(values) => ({
            path,
            body: {
              kind: textOf(values, "kind"),
              amount: textOf(values, "amount"),
              reference: textOf(values, "reference"),
              ...filledIn(values, ["reason", "due_on", "order_id"]),
            },
          })}
          done={t("credit.entryDone")}
          onClose={() => {
            setEntering(false)
          }}
        />
      )}
    </>
  )
}
