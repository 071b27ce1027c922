import { useTranslation } from "react-i18next"
import type { AdminOffice, AdminRepPolicyAnswer } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import { usePermissions } from "../hooks/use-permissions"
import { isOn, listOf, textOf, type FormValues } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = { office: AdminOffice; onClose: () => void }

const SWITCHES = [
  "may_act_for_account",
  "may_place",
  "may_pay_on_account",
  "may_override_prices",
] as const
const NUMBERS = [
  "override_floor_percent",
  "discount_ceiling_percent",
  "session_minutes",
  "hand_over_days",
] as const
/** All that can be added: a rep buys, and manages nobody. */
const BUYING = [
  "order.place",
  "order.view",
  "order.view_all",
  "price.view",
  "ship_to.use_any",
]

/** What is no number is sent as it was typed: the server says what is wrong. */
function numberOf(values: FormValues, name: string): number | string {
  const text = textOf(values, name)
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

/** What a sales office lets its reps see and do. */
export function RepPolicyDrawer({ office, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const path = `/admin/b2b/offices/${office.id}/rep-policy`
  const permissions = usePermissions()
  const { data } = useAnswer<AdminRepPolicyAnswer>(path)
  if (!data) {
    return null
  }
  const policy = data.rep_policy
  return (
    <FormDrawer
      title={t("repRules.of", { name: office.name })}
      fields={[
        {
          kind: "select",
          name: "sees",
          label: t("repRules.sees"),
          options: ["own", "own_and_unassigned", "all"].map((value) => ({
            value,
            label: t(`repRules.see.${value}`),
          })),
        },
        ...SWITCHES.map((name) => ({
          kind: "switch" as const,
          name,
          label: t(`repRules.${name}`),
          half: true,
        })),
        ...NUMBERS.map((name) => ({
          kind: "text" as const,
          name,
          label: t(`repRules.${name}`),
        })),
        {
          kind: "checks",
          name: "permissions",
          label: t("repRules.permissions"),
          hint: t("repRules.permissionsHint"),
          options: permissions.filter(({ value }) => BUYING.includes(value)),
        },
      ]}
      values={{
        sees: policy.sees,
        permissions: policy.permissions,
        ...Object.fromEntries(SWITCHES.map((name) => [name, policy[name]])),
        ...Object.fromEntries(
          NUMBERS.map((name) => [name, String(policy[name])])
        ),
      }}
      change={(values) => ({
        path,
        body: {
          sees: textOf(values, "sees"),
          permissions: listOf(values, "permissions"),
          ...Object.fromEntries(
            SWITCHES.map((name) => [name, isOn(values, name)])
          ),
          ...Object.fromEntries(
            NUMBERS.map((name) => [name, numberOf(values, name)])
          ),
        },
      })}
      done={t("repRules.saved")}
      onClose={onClose}
    />
  )
}
