import { PencilSquare, Trash } from "@medusajs/icons"
import { StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import type {
  AdminApprovalPolicy,
  AdminApprovalPolicyListAnswer,
  AdminOffice,
} from "../answers"
import { usePolicyNames } from "../hooks/use-policy-names"
import { ListTable } from "../kit/list-table"
import { money } from "../kit/money"
import { useAct } from "../kit/use-act"
import { PolicyDrawer } from "./policy-drawer"
import { policySentence, type SaidPolicy } from "./policy-sentence"

type Props =
  | { companyId: string; accounts: AdminAccount[] }
  | { office: Pick<AdminOffice, "id" | "name" | "currency_code"> }

/** When orders need somebody's yes, as sentences: of a company, or of a whole office. */
export function ApprovalPolicies(props: Props) {
  const { t } = useTranslation("b2b")
  const { act } = useAct()
  const [edited, setEdited] = useState<AdminApprovalPolicy | "new">()
  const office = "office" in props ? props.office : null
  const target =
    "office" in props
      ? { office_id: props.office.id }
      : { company_id: props.companyId }
  const held = "accounts" in props ? props.accounts : []
  const accounts = held.map(({ id, number, office: of }) => ({
    value: id,
    label: [number, of.name].filter(Boolean).join(" "),
  }))
  const names = usePolicyNames("companyId" in props ? props.companyId : null)
  const say = (policy: SaidPolicy) =>
    policySentence(policy, {
      t: (key, values = {}) => t(key, values),
      money: (amount, code) => money(Number(amount), code),
      nameOf: names.nameOf,
    })
  return (
    <>
      <ListTable<AdminApprovalPolicyListAnswer, AdminApprovalPolicy>
        title={
          office
            ? t("approvalPolicy.of", { name: office.name })
            : t("approvalPolicy.title")
        }
        subtitle={t("approvalPolicy.subtitle")}
        prefix="approval-policies"
        searchable={false}
        path="/admin/b2b/approval-policies"
        query={target}
        rows={(answer) => answer.approval_policies}
        rowId={({ id }) => id}
        buttons={[
          {
            label: t("actions.create"),
            onClick: () => {
              setEdited("new")
            },
          },
        ]}
        actions={(policy) => [
          {
            icon: <PencilSquare />,
            label: t("actions.edit"),
            onClick: () => {
              setEdited(policy)
            },
          },
          {
            icon: <Trash />,
            label: t("actions.delete"),
            onClick: () => {
              act({
                path: `/admin/b2b/approval-policies/${policy.id}`,
                method: "DELETE",
                done: t("approvalPolicy.removed"),
                question: {
                  title: t("approvalPolicy.removeTitle", { name: policy.name }),
                  description: t("approvalPolicy.removeText"),
                  confirm: t("actions.delete"),
                },
              })
            },
          },
        ]}
        columns={[
          {
            id: "sentence",
            label: t("approvalPolicy.sentence"),
            size: 620,
            cell: (policy) => (
              <div className="flex flex-col gap-y-1 whitespace-normal py-2">
                <Text size="small" weight="plus">
                  {[
                    policy.name,
                    accounts.find(({ value }) => value === policy.account_id)
                      ?.label,
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {say(policy)}
                </Text>
              </div>
            ),
          },
          {
            id: "enabled",
            label: t("fields.status"),
            cell: ({ enabled }) => (
              <StatusBadge color={enabled ? "green" : "grey"}>
                {t(enabled ? "approvalPolicy.on" : "approvalPolicy.off")}
              </StatusBadge>
            ),
          },
        ]}
        empty={{
          heading: t("approvalPolicy.empty"),
          description: t("approvalPolicy.emptyHint"),
        }}
      />
      {edited !== undefined && (
        <PolicyDrawer
          target={target}
          accounts={accounts}
          currencies={
            office
              ? [office.currency_code]
              : [...new Set(held.map(({ office: of }) => of.currency_code))]
          }
          names={names}
          say={say}
          policy={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}
