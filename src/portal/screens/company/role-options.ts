import { useTranslation } from "react-i18next"
import type { Permission, RolesAnswer } from "../../answers-company"
import { useAnswer } from "../../hooks/use-answer"
import type { Option } from "../../kit/option"
import { usePermissionText } from "./permission-text"

/** The rest stands on the page of the role. */
const SHOWN = 4

/** Every role that a member of this company can have, with what it allows. */
export function useRoleOptions(): Option[] {
  const { t } = useTranslation()
  const shortened = (sentences: string[]) =>
    [
      ...sentences.slice(0, SHOWN),
      ...(sentences.length > SHOWN
        ? [t("company.roles.more", { count: sentences.length - SHOWN })]
        : []),
    ].join(" · ")
  const textOf = usePermissionText()
  const roles = useAnswer<RolesAnswer>("/store/b2b/roles", { limit: 100 })
  const catalogue = useAnswer<{ permissions: Permission[] }>(
    "/store/b2b/permissions"
  )
  const known = catalogue.data?.permissions ?? []
  return (roles.data?.roles ?? []).map(({ id, name, permissions }) => ({
    value: id,
    label: name,
    hint: shortened(
      known
        .filter(({ permission }) => permissions.includes(permission))
        .map(textOf)
    ),
  }))
}
