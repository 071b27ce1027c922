import { useTranslation } from "react-i18next"
import type { LookupAnswer } from "../kit/form"
import { personName } from "../kit/text"
import { useAnswer } from "./use-answer"
import { useRoles } from "./use-roles"

const BUILT_IN = ["role_admin", "role_approver"] as const
const MOST = { limit: 100 }

/**
 * What policies call members, roles and categories, and the roles to choose from. An
 * office's policies name built-in roles only; of a very big company some names stay
 * unknown.
 * @param companyId null: for an office
 */
export function usePolicyNames(companyId: string | null) {
  const { t } = useTranslation("b2b")
  const own = useRoles(companyId ?? "", companyId !== null)
  const members = useAnswer<LookupAnswer>(
    `/admin/b2b/companies/${companyId ?? ""}/members`,
    MOST,
    { enabled: companyId !== null }
  )
  const categories = useAnswer<LookupAnswer>("/admin/product-categories", {
    ...MOST,
    fields: "id,name",
  })
  const roles =
    companyId === null
      ? BUILT_IN.map((value) => ({
          value,
          label: t(`approvalPolicy.roles.${value}`),
        }))
      : own.options
  const names = new Map([
    ...roles.map(({ value, label }): [string, string] => [value, label]),
    ...(members.data?.members ?? []).map(
      ({ id, customer }): [string, string] => [id, personName(customer)]
    ),
    ...(categories.data?.product_categories ?? []).map(
      ({ id, name }): [string, string] => [id, name]
    ),
  ])
  return { roles, nameOf: (id: string) => names.get(id) }
}
