import { Pencil, Trash } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminOffice,
  AdminRepRule,
  AdminRepRuleListAnswer,
} from "../answers"
import { ListTable } from "../kit/list-table"
import { Status } from "../kit/status"
import { useAct } from "../kit/use-act"
import { RepRuleDrawer } from "./rep-rule-drawer"
import { useRuleText } from "./rep-rule-text"

/** A sales office's assignment rules as sentences, in the order in which they decide. */
export function RepRules({ office }: { office: AdminOffice }) {
  const { t } = useTranslation("b2b")
  const { act } = useAct()
  const sentence = useRuleText(office.currency_code)
  const [edited, setEdited] = useState<AdminRepRule | "new">()
  return (
    <>
      <ListTable<AdminRepRuleListAnswer, AdminRepRule>
        title={t("assignmentRules.title")}
        subtitle={t("assignmentRules.hint")}
        path="/admin/b2b/rep-rules"
        prefix="rules"
        query={{ office_id: office.id }}
        searchable={false}
        rows={(answer) => answer.rep_rules}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("assignmentRules.create"),
            onClick: () => {
              setEdited("new")
            },
          },
        ]}
        columns={[
          {
            id: "priority",
            label: t("assignmentRules.priority"),
            size: 72,
            cell: ({ priority }) => priority,
          },
          {
            id: "rule",
            label: t("assignmentRules.rule"),
            size: 560,
            cell: (rule) => (
              <div className="flex flex-col whitespace-normal py-2">
                <Text size="small">{sentence(rule)}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {rule.name}
                </Text>
              </div>
            ),
          },
          {
            id: "status",
            label: t("fields.status"),
            cell: ({ status }) => <Status kind="sales_rep" value={status} />,
          },
        ]}
        actions={(rule) => [
          {
            icon: <Pencil />,
            label: t("actions.edit"),
            onClick: () => {
              setEdited(rule)
            },
          },
          {
            icon: <Trash />,
            label: t("assignmentRules.remove.action"),
            onClick: () => {
              act({
                path: `/admin/b2b/rep-rules/${rule.id}`,
                method: "DELETE",
                question: {
                  title: t("assignmentRules.remove.title", {
                    name: rule.name,
                  }),
                  description: t("assignmentRules.remove.description"),
                  confirm: t("assignmentRules.remove.action"),
                },
                done: t("assignmentRules.remove.done"),
              })
            },
          },
        ]}
        empty={{
          heading: t("assignmentRules.empty"),
          description: t("assignmentRules.emptyHint"),
        }}
      />
      {edited && (
        <RepRuleDrawer
          officeId={office.id}
          rule={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}
