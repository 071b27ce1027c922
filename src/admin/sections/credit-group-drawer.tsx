import { useTranslation } from "react-i18next"
import type { AdminCreditGroupAnswer } from "../../api/admin/b2b/credit-groups/types"
import { accountLookup } from "../kit/account-lookups"
import { listOf, textOf } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = {
  /** Null: a new one. */
  group: AdminCreditGroupAnswer["credit_group"] | null
  onClose: () => void
}

/** Which accounts share how high a limit. */
export function CreditGroupDrawer({ group, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const path = "/admin/b2b/credit-groups"
  const members = group?.members ?? []
  return (
    <FormDrawer
      title={
        group
          ? t("creditGroups.edit", { name: group.name })
          : t("creditGroups.add")
      }
      fields={[
        { kind: "text", name: "name", label: t("fields.name") },
        {
          kind: "text",
          name: "currency_code",
          label: t("creditGroups.currency"),
          hint: t("creditGroups.currencyHint"),
        },
        {
          kind: "amount",
          name: "credit_limit",
          label: t("creditGroups.limit"),
        },
        {
          kind: "lookups",
          name: "account_ids",
          label: t("creditGroups.accounts"),
          optional: true,
          find: {
            ...accountLookup({}),
            known: members.map(({ account_id, number, company }) => ({
              value: account_id,
              label: [number, company.name].filter(Boolean).join(" "),
            })),
          },
        },
      ]}
      values={
        group
          ? {
              name: group.name,
              currency_code: group.currency_code.toUpperCase(),
              credit_limit: group.credit_limit,
              account_ids: members.map(({ account_id }) => account_id),
            }
          : {}
      }
      change={(values) => ({
        path: group ? `${path}/${group.id}` : path,
        body: {
          name: textOf(values, "name"),
          currency_code: textOf(values, "currency_code"),
          credit_limit: textOf(values, "credit_limit"),
          account_ids: listOf(values, "account_ids"),
        },
      })}
      done={t("creditGroups.saved")}
      onClose={onClose}
    />
  )
}
