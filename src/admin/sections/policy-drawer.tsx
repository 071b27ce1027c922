import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminApprovalPolicy } from "../answers"
import type { usePolicyNames } from "../hooks/use-policy-names"
import {
  textOrNull,
  type Field,
  type FormValues,
  type Option,
} from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { policyDraft, policyValues } from "./policy-draft"
import { PolicyDryRun } from "./policy-dry-run"
import { policyFields } from "./policy-fields"
import type { SaidPolicy } from "./policy-sentence"

type Props = {
  /** Whom its policies are for. */
  target: { company_id: string } | { office_id: string }
  accounts: Option[]
  currencies: string[]
  names: ReturnType<typeof usePolicyNames>
  say: (policy: SaidPolicy) => string
  /** Null for a new one. */
  policy: AdminApprovalPolicy | null
  onClose: () => void
}

const PATH = "/admin/b2b/approval-policies"

/** An approval policy, with what it means in words and over past orders. */
export function PolicyDrawer({
  target,
  accounts,
  currencies,
  names,
  say,
  policy,
  onClose,
}: Props) {
  const { t } = useTranslation("b2b")
  const first = policyValues(policy, currencies[0] ?? "")
  const companyId = "company_id" in target ? target.company_id : null
  const name: Field = {
    kind: "text",
    name: "name",
    label: t("approvalPolicy.name"),
    hint: t("approvalPolicy.nameHint"),
  }
  const account: Field = {
    kind: "select",
    name: "account_id",
    label: t("approvalPolicy.account"),
    none: t("approvalPolicy.everyAccount"),
    options: accounts,
    optional: true,
  }
  const whole = (values: FormValues) => ({
    ...policyDraft(values),
    ...target,
    account_id: policy ? policy.account_id : textOrNull(values, "account_id"),
  })
  return (
    <FormDrawer
      title={policy?.name ?? t("approvalPolicy.create")}
      fields={[
        name,
        ...(policy === null && accounts.length > 1 ? [account] : []),
        ...policyFields(t, { companyId, currencies, ...names }, first),
      ]}
      values={first}
      change={(values) =>
        policy === null
          ? { path: PATH, body: whole(values) }
          : { path: `${PATH}/${policy.id}`, body: policyDraft(values) }
      }
      done={t("approvalPolicy.saved")}
      onClose={onClose}
    >
      {(values) => (
        <>
          <InlineTip label={t("approvalPolicy.sentence")} variant="info">
            {say(policyDraft(values))}
          </InlineTip>
          <PolicyDryRun
            draft={{
              ...whole(values),
              name: textOrNull(values, "name") ?? t("approvalPolicy.create"),
            }}
          />
        </>
      )}
    </FormDrawer>
  )
}
