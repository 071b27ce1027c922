import { XCircle } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import type {
  AdminRepAssignment,
  AdminRepAssignmentListAnswer,
  AdminStartedSessionAnswer,
} from "../answers"
import { textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { ListTable } from "../kit/list-table"
import { salesRepLookup } from "../kit/lookups"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"
import { OfAccount } from "./of-account"
import { PortalLink, TakeOrder } from "./take-order"

/** Who serves a company's accounts, who did, and an order taken in its place. */
export function AccountReps({ accounts }: { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  return (
    <OfAccount
      title={t("reps.serve")}
      none={t("reps.serveNoAccounts")}
      accounts={accounts}
    >
      {(accountId) =>
        accounts
          .filter(({ id }) => id === accountId)
          .map((account) => <ServingReps key={account.id} account={account} />)
      }
    </OfAccount>
  )
}

function ServingReps({ account }: { account: AdminAccount }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { act } = useAct()
  const [open, setOpen] = useState<"assign" | "order" | null>(null)
  const [started, setStarted] = useState<AdminStartedSessionAnswer>()
  const close = () => {
    setOpen(null)
  }
  return (
    <>
      <ListTable<AdminRepAssignmentListAnswer, AdminRepAssignment>
        title={t("reps.serve")}
        subtitle={t("reps.serveHint")}
        prefix="reps"
        path="/admin/b2b/rep-assignments"
        query={{ account_id: account.id, current: "false" }}
        pageSize={10}
        searchable={false}
        rows={(answer) => answer.rep_assignments}
        rowId={({ id }) => id}
        href={({ sales_rep_id }) => `/sales-reps/${sales_rep_id}`}
        buttons={[
          {
            label: t("takeOrder.title"),
            onClick: () => {
              setOpen("order")
            },
          },
          {
            label: t("reps.assign"),
            onClick: () => {
              setOpen("assign")
            },
          },
        ]}
        columns={[
          {
            id: "name",
            label: t("fields.name"),
            cell: ({ sales_rep_name }) => sales_rep_name,
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
            id: "until",
            label: t("reps.until"),
            cell: ({ ended_at }) => (ended_at ? format.date(ended_at) : "-"),
          },
          {
            id: "reason",
            label: t("reps.reason"),
            cell: ({ reason }) => reason ?? "-",
          },
        ]}
        actions={({ id, ended_at, sales_rep_name: name }) =>
          ended_at === null
            ? [
                {
                  icon: <XCircle />,
                  label: t("reps.end.action"),
                  onClick: () => {
                    act({
                      path: "/admin/b2b/rep-assignments",
                      body: { end: [id] },
                      question: {
                        title: t("reps.end.title", { name }),
                        description: t("reps.end.description"),
                        confirm: t("reps.end.action"),
                      },
                      done: t("reps.end.done", { name }),
                    })
                  },
                },
              ]
            : []
        }
        empty={{
          heading: t("reps.serveEmpty"),
          description: t("reps.serveEmptyHint"),
        }}
      />
      {open === "assign" && <AssignDrawer account={account} onClose={close} />}
      {open === "order" && (
        <TakeOrder account={account} onStarted={setStarted} onClose={close} />
      )}
      {started && (
        <PortalLink
          path={started.portal_path}
          onClose={() => {
            setStarted(undefined)
          }}
        />
      )}
    </>
  )
}

type DrawerProps = { account: AdminAccount; onClose: () => void }

function AssignDrawer({ account, onClose }: DrawerProps) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer
      title={t("reps.assign")}
      fields={[
        {
          kind: "lookup",
          name: "sales_rep_id",
          label: t("fields.name"),
          find: salesRepLookup(account.office.id),
        },
        {
          kind: "select",
          name: "type",
          label: t("reps.type"),
          options: ["primary", "secondary", "house"].map((value) => ({
            value,
            label: t(`reps.types.${value}`),
          })),
        },
        {
          kind: "text",
          name: "reason",
          label: t("reps.reason"),
          optional: true,
        },
      ]}
      values={{ type: "primary" }}
      change={(values) => ({
        path: "/admin/b2b/rep-assignments",
        body: {
          add: [
            {
              account_id: account.id,
              sales_rep_id: textOf(values, "sales_rep_id"),
              type: textOf(values, "type"),
              reason: textOrNull(values, "reason"),
            },
          ],
        },
      })}
      done={t("reps.assigned")}
      onClose={onClose}
    />
  )
}
