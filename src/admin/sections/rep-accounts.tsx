import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminRepAssignment,
  AdminRepAssignmentListAnswer,
  AdminSalesRep,
} from "../answers"
import { accountLookup } from "../kit/account-lookups"
import { listOf, textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { ListTable } from "../kit/list-table"
import { salesRepLookup } from "../kit/lookups"
import { useFormat } from "../kit/use-format"

/** Whom a rep serves; when he leaves, all of it goes to others. */
export function RepAccounts({ rep }: { rep: AdminSalesRep }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const [handing, setHanding] = useState(false)
  return (
    <>
      <ListTable<AdminRepAssignmentListAnswer, AdminRepAssignment>
        title={t("reps.accounts")}
        subtitle={t("reps.accountsHint")}
        prefix="accounts"
        path="/admin/b2b/rep-assignments"
        query={{ sales_rep_id: rep.id }}
        searchable={false}
        rows={(answer) => answer.rep_assignments}
        rowId={({ id }) => id}
        href={({ company_id }) => `/companies/${company_id ?? ""}`}
        buttons={[
          {
            label: t("reps.handOver"),
            onClick: () => {
              setHanding(true)
            },
          },
        ]}
        columns={[
          {
            id: "account",
            label: t("reps.account"),
            cell: ({ account_number, company_name }) =>
              [account_number, company_name].filter(Boolean).join(" "),
          },
          {
            id: "type",
            label: t("reps.type"),
            cell: ({ type }) => t(`reps.types.${type}`),
          },
          {
            id: "since",
            label: t("reps.since"),
            cell: ({ started_at }) => format.date(started_at),
          },
          {
            id: "reason",
            label: t("reps.reason"),
            cell: ({ reason }) => reason ?? "-",
          },
        ]}
        empty={{
          heading: t("reps.noAccounts"),
          description: t("reps.noAccountsHint"),
        }}
      />
      {handing && (
        <HandOverDrawer
          rep={rep}
          onClose={() => {
            setHanding(false)
          }}
        />
      )}
    </>
  )
}

type DrawerProps = { rep: AdminSalesRep; onClose: () => void }

function HandOverDrawer({ rep, onClose }: DrawerProps) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer
      title={t("reps.handOver")}
      description={t("reps.handOverHint")}
      fields={[
        {
          kind: "lookup",
          name: "to",
          label: t("reps.newRep"),
          find: salesRepLookup(),
        },
        {
          kind: "select",
          name: "which",
          label: t("reps.which"),
          options: [
            { value: "all", label: t("reps.all") },
            { value: "chosen", label: t("reps.chosen") },
          ],
        },
        {
          kind: "lookups",
          name: "account_ids",
          label: t("reps.account"),
          find: accountLookup({}),
          shown: ({ which }) => which === "chosen",
        },
        {
          kind: "text",
          name: "reason",
          label: t("reps.reason"),
          optional: true,
        },
      ]}
      values={{ which: "all" }}
      change={(values) => ({
        path: `/admin/b2b/sales-reps/${rep.id}/reassign`,
        body: {
          to_sales_rep_id: textOf(values, "to"),
          ...(values.which === "chosen"
            ? { account_ids: listOf(values, "account_ids") }
            : {}),
          reason: textOrNull(values, "reason"),
        },
      })}
      done={t("reps.handedOver")}
      onClose={onClose}
    />
  )
}
