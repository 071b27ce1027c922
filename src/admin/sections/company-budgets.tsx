import { PencilSquare, Trash } from "@medusajs/icons"
import { StatusBadge } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import type { BudgetAnswer, BudgetsAnswer } from "../../api/budgets/types"
import { ListTable } from "../kit/list-table"
import { money } from "../kit/money"
import { Short } from "../kit/short"
import { codeAndName, personName } from "../kit/text"
import { useAct } from "../kit/use-act"
import { UsedBar } from "../kit/used-bar"
import { BudgetDrawer } from "./budget-drawer"

type Props = { companyId: string; accounts: AdminAccount[] }

/** What may be spent, with how much of it is used. */
export function CompanyBudgets({ companyId, accounts }: Props) {
  const { t } = useTranslation("b2b")
  const { act } = useAct()
  const [edited, setEdited] = useState<BudgetAnswer | "new">()
  const path = `/admin/b2b/companies/${companyId}/budgets`
  const usedText = ({ current, ...budget }: BudgetAnswer) =>
    t("budget.usedOf", {
      used: money(Number(current.used), budget.currency_code),
      amount: money(Number(budget.amount), budget.currency_code),
      period: t(`budget.periods.${budget.period}`),
    })
  return (
    <>
      <ListTable<BudgetsAnswer, BudgetAnswer>
        title={t("budget.title")}
        subtitle={t("budget.subtitle")}
        prefix="budgets"
        searchable={false}
        path={path}
        rows={({ budgets }) => budgets}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("actions.create"),
            onClick: () => {
              setEdited("new")
            },
          },
        ]}
        actions={(budget) => [
          {
            icon: <PencilSquare />,
            label: t("actions.edit"),
            onClick: () => {
              setEdited(budget)
            },
          },
          {
            icon: <Trash />,
            label: t("actions.delete"),
            onClick: () => {
              act({
                path: `${path}/${budget.id}`,
                method: "DELETE",
                done: t("budget.removed"),
                question: {
                  title: t("budget.removeTitle", { name: budget.name }),
                  description: t("budget.removeText"),
                  confirm: t("actions.delete"),
                },
              })
            },
          },
        ]}
        columns={[
          {
            id: "name",
            label: t("budget.name"),
            cell: ({ name }) => <Short>{name}</Short>,
          },
          {
            id: "whose",
            label: t("budget.whose"),
            cell: (budget) => <Short>{nameOf(budget, t)}</Short>,
          },
          {
            id: "used",
            label: t("budget.used"),
            cell: (budget) => (
              <UsedBar
                label={budget.name}
                used={Number(budget.current.used)}
                amount={Number(budget.amount)}
                text={usedText(budget)}
              />
            ),
          },
          {
            id: "over",
            label: t("budget.over"),
            cell: ({ over }) => t(`budget.overs.${over}`),
          },
          {
            id: "enabled",
            label: t("fields.status"),
            cell: ({ enabled }) => (
              <StatusBadge color={enabled ? "green" : "grey"}>
                {t(enabled ? "budget.on" : "budget.off")}
              </StatusBadge>
            ),
          },
        ]}
        empty={{
          heading: t("budget.empty"),
          description: t("budget.emptyHint"),
        }}
      />
      {edited !== undefined && (
        <BudgetDrawer
          companyId={companyId}
          accounts={accounts}
          budget={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}

function nameOf(
  { member, project }: BudgetAnswer,
  t: (key: "budget.scope.company") => string
): string {
  if (member) {
    return personName(member.customer)
  }
  return project ? codeAndName(project) : t("budget.scope.company")
}
