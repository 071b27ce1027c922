import { Pencil, Trash } from "@medusajs/icons"
import { ActionMenu } from "@medusajs/dashboard/components"
import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCompanyRole } from "../answers"
import { useRoles } from "../hooks/use-roles"
import { PlainTable } from "../kit/plain-table"
import { Section } from "../kit/section"
import { useAct } from "../kit/use-act"
import { RoleDrawer } from "./role-drawer"

/** What members can be: the built-in roles, and the company's own. */
export function CompanyRoles({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const { roles } = useRoles(companyId)
  const [edited, setEdited] = useState<AdminCompanyRole | "new">()
  return (
    <Section
      title={t("roles.title")}
      aside={
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setEdited("new")
          }}
        >
          {t("roles.create")}
        </Button>
      }
    >
      <PlainTable
        rows={roles}
        rowId={(role) => role.id}
        empty={t("roles.empty")}
        columns={[
          {
            id: "name",
            label: t("fields.name"),
            cell: (role) => (
              <div className="flex items-center gap-x-2 text-nowrap">
                {role.name}
                {role.built_in && (
                  <Badge size="2xsmall">{t("roles.builtIn")}</Badge>
                )}
              </div>
            ),
          },
          {
            id: "permissions",
            label: t("roles.permissions"),
            cell: (role) => <Permissions role={role} />,
          },
          {
            id: "members_count",
            label: t("members.title"),
            align: "right",
            cell: (role) => role.members_count,
          },
          {
            id: "actions",
            label: "",
            align: "right",
            cell: (role) => (
              <RoleMenu companyId={companyId} role={role} onEdit={setEdited} />
            ),
          },
        ]}
      />
      {edited !== undefined && (
        <RoleDrawer
          companyId={companyId}
          role={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </Section>
  )
}

function Permissions({ role }: { role: AdminCompanyRole }) {
  return (
    <Text size="xsmall" className="text-ui-fg-subtle py-2 whitespace-normal">
      {role.permissions.join(" · ") || "-"}
    </Text>
  )
}

type RoleMenuProps = {
  companyId: string
  role: AdminCompanyRole
  onEdit: (role: AdminCompanyRole) => void
}

/** Built-in roles stay as they are. */
function RoleMenu({ companyId, role, onEdit }: RoleMenuProps) {
  const { t } = useTranslation("b2b")
  const { act } = useAct()
  if (role.built_in) {
    return null
  }
  const actions = [
    {
      icon: <Pencil />,
      label: t("actions.edit"),
      onClick: () => {
        onEdit(role)
      },
    },
    {
      icon: <Trash />,
      label: t("actions.delete"),
      onClick: () => {
        act({
          path: `/admin/b2b/companies/${companyId}/roles/${role.id}`,
          method: "DELETE",
          question: {
            title: t("roles.delete.title", { name: role.name }),
            description: t("roles.delete.description"),
            confirm: t("actions.delete"),
          },
          done: t("roles.delete.done", { name: role.name }),
        })
      },
    },
  ]
  return <ActionMenu groups={[{ actions }]} />
}
