import type { TFunction } from "i18next"
import { useTranslation } from "react-i18next"
import type { RolesAnswer } from "../../answers-company"
import { useAnswer } from "../../hooks/use-answer"
import { usePermissions } from "../../hooks/use-permissions"
import type { Field } from "../../kit/fields"
import type { Option } from "../../kit/option"
import { usePermissionText } from "./permission-text"

/** The rest stands on the page of the role. */
const SHOWN = 4

/** What the company says of a member, as a form asks for it. */
export function memberFields(t: TFunction, roles: Option[]): Field[] {
  return [
    {
      kind: "text",
      name: "job_title",
      label: t("company.members.jobTitle"),
      maxLength: 120,
      optional: true,
    },
    {
      kind: "checks",
      name: "role_ids",
      label: t("company.roles.title"),
      options: roles,
    },
  ]
}

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
  const catalogue = usePermissions()
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
