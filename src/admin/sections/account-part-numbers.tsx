import { PencilSquare, Trash } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import type { AdminPartNumber, AdminPartNumbersAnswer } from "../answers"
import { textOf } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { ListTable } from "../kit/list-table"
import { variantLookup } from "../kit/lookups"
import { useAct } from "../kit/use-act"
import { OfAccount } from "./of-account"

/** What a company's own system calls the products that it buys, at each sales office. */
export function AccountPartNumbers({ accounts }: { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  return (
    <OfAccount
      title={t("partNumbers.title")}
      none={t("partNumbers.noAccounts")}
      accounts={accounts}
    >
      {(accountId) => <PartNumberList accountId={accountId} />}
    </OfAccount>
  )
}

function PartNumberList({ accountId }: { accountId: string }) {
  const { t } = useTranslation("b2b")
  const [edited, setEdited] = useState<AdminPartNumber | "new" | null>(null)
  const { act } = useAct()
  const path = `/admin/b2b/accounts/${accountId}/part-numbers`
  return (
    <>
      <ListTable<AdminPartNumbersAnswer, AdminPartNumber>
        title={t("partNumbers.title")}
        subtitle={t("partNumbers.hint")}
        prefix="part_numbers"
        path={path}
        rows={(answer) => answer.part_numbers}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("partNumbers.add"),
            onClick: () => {
              setEdited("new")
            },
          },
        ]}
        columns={[
          {
            id: "number",
            label: t("partNumbers.number"),
            cell: ({ number }) => number,
          },
          {
            id: "sku",
            label: t("partNumbers.sku"),
            cell: ({ sku }) => sku ?? "-",
          },
          {
            id: "product",
            label: t("partNumbers.product"),
            cell: (row) =>
              row.title === null ? t("partNumbers.gone") : productOf(row),
          },
        ]}
        actions={(row) => [
          {
            icon: <PencilSquare />,
            label: t("actions.edit"),
            onClick: () => {
              setEdited(row)
            },
          },
          {
            icon: <Trash />,
            label: t("actions.remove"),
            onClick: () => {
              act({
                path: `${path}/${row.id}`,
                method: "DELETE",
                question: {
                  title: t("partNumbers.remove.title", row),
                  description: t("partNumbers.remove.description"),
                  confirm: t("actions.remove"),
                },
                done: t("partNumbers.remove.done", row),
              })
            },
          },
        ]}
        empty={{
          heading: t("partNumbers.empty"),
          description: t("partNumbers.emptyHint"),
        }}
      />
      {edited && (
        <PartNumberDrawer
          path={path}
          partNumber={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(null)
          }}
        />
      )}
    </>
  )
}

function productOf({ title, variant_title }: AdminPartNumber): string {
  return [title, variant_title].filter(Boolean).join(" · ")
}

type DrawerProps = {
  path: string
  /** Null: a new one. */
  partNumber: AdminPartNumber | null
  onClose: () => void
}

function PartNumberDrawer({ path, partNumber, onClose }: DrawerProps) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer
      title={t(partNumber ? "partNumbers.edit" : "partNumbers.add")}
      {...(partNumber
        ? {
            description: [partNumber.sku, productOf(partNumber)]
              .filter(Boolean)
              .join(" "),
          }
        : {})}
      fields={[
        ...(partNumber
          ? []
          : [
              {
                kind: "lookup" as const,
                name: "variant_id",
                label: t("partNumbers.product"),
                hint: t("partNumbers.productHint"),
                find: variantLookup(),
              },
            ]),
        {
          kind: "text",
          name: "number",
          label: t("partNumbers.number"),
          hint: t("partNumbers.numberHint"),
        },
      ]}
      values={{ number: partNumber?.number ?? "" }}
      change={(values) => ({
        path,
        body: {
          variant_id: partNumber?.variant_id ?? textOf(values, "variant_id"),
          number: textOf(values, "number"),
        },
      })}
      done={t("partNumbers.saved")}
      onClose={onClose}
    />
  )
}
