import { useTranslation } from "react-i18next"
import type { AdminCompanyRole } from "../answers"
import { usePermissions } from "../hooks/use-permissions"
import { listOf, textOf } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = {
  companyId: string
  /** Null for a new one. */
  role: AdminCompanyRole | null
  onClose: () => void
}

/** A role of the company's own: its name, and what it lets a member do. */
export function RoleDrawer({ companyId, role, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const options = usePermissions()
  const path = `/admin/b2b/companies/${companyId}/roles`
  return (
    <FormDrawer
      title={role?.name ?? t("roles.create")}
      description={t("roles.hint")}
      fields={[
        { kind: "text", name: "name", label: t("fields.name"), half: true },
        { kind: "text", name: "code", label: t("fields.code"), half: true },
        {
          kind: "checks",
          name: "permissions",
          label: t("roles.permissions"),
          options,
        },
      ]}
      values={{
        name: role?.name ?? "",
        code: role?.code ?? "",
        permissions: role?.permissions ?? [],
      }}
      change={(values) => ({
        path: role === null ? path : `${path}/${role.id}`,
        body: {
          name: textOf(values, "name"),
          code: textOf(values, "code"),
          permissions: listOf(values, "permissions"),
        },
      })}
      done={t("roles.saved")}
      onClose={onClose}
    />
  )
}
