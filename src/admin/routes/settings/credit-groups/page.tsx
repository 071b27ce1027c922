import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar, Pencil, Trash, Users } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminCreditGroup,
  AdminCreditGroupAnswer,
  AdminCreditGroupListAnswer,
} from "../../../../api/admin/b2b/credit-groups/types"
import { useAnswer } from "../../../hooks/use-answer"
import { ListTable } from "../../../kit/list-table"
import { money } from "../../../kit/money"
import { useAct } from "../../../kit/use-act"
import { CreditGroupDrawer } from "../../../sections/credit-group-drawer"
import { CreditGroupStanding } from "../../../sections/credit-group-standing"
import { ExchangeRates } from "../../../sections/exchange-rates"

const PATH = "/admin/b2b/credit-groups"

/** Limits that accounts share, and the rates by which they count. */
const CreditGroupsPage = () => {
  const { t } = useTranslation("b2b")
  const { run } = useAct()
  const [edited, setEdited] = useState<string>()
  const [shown, setShown] = useState<string>()
  return (
    <>
      <ListTable<AdminCreditGroupListAnswer, AdminCreditGroup>
        title={t("creditGroups.title")}
        level="h1"
        path={PATH}
        rows={(answer) => answer.credit_groups}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("creditGroups.add"),
            onClick: () => {
              setEdited("")
            },
          },
        ]}
        actions={({ id, name }) => [
          {
            icon: <ChartBar />,
            label: t("creditGroups.stands"),
            onClick: () => {
              setShown(id)
            },
          },
          {
            icon: <Pencil />,
            label: t("actions.edit"),
            onClick: () => {
              setEdited(id)
            },
          },
          {
            icon: <Trash />,
            label: t("actions.remove"),
            onClick: () => {
              void run({
                path: `${PATH}/${id}`,
                method: "DELETE",
                question: {
                  title: t("creditGroups.remove.title", { name }),
                  description: t("creditGroups.remove.description"),
                  confirm: t("actions.remove"),
                },
                done: t("creditGroups.remove.done", { name }),
              }).then((gone) => {
                if (gone) {
                  setShown(undefined)
                }
              })
            },
          },
        ]}
        columns={[
          { id: "name", label: t("fields.name"), cell: ({ name }) => name },
          {
            id: "limit",
            label: t("creditGroups.limit"),
            cell: ({ credit_limit, currency_code }) =>
              money(Number(credit_limit), currency_code),
          },
        ]}
        empty={{
          heading: t("creditGroups.empty"),
          description: t("creditGroups.emptyHint"),
        }}
      />
      {shown !== undefined && <CreditGroupStanding key={shown} id={shown} />}
      <ExchangeRates />
      {edited !== undefined && (
        <Edited
          id={edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}

/** @param id "": a new one */
function Edited({ id, onClose }: { id: string; onClose: () => void }) {
  const { data } = useAnswer<AdminCreditGroupAnswer>(
    `${PATH}/${id}`,
    {},
    { enabled: id !== "" }
  )
  return id === "" || data ? (
    <CreditGroupDrawer group={data?.credit_group ?? null} onClose={onClose} />
  ) : null
}

export default CreditGroupsPage

export const config = defineRouteConfig({
  label: "creditGroups.title",
  icon: Users,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <CreditGroupsBreadcrumb /> }

function CreditGroupsBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("creditGroups.title")
}
