import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Role } from "../../answers-company"
import { usePermissions } from "../../hooks/use-permissions"
import { useChange } from "../../hooks/use-change"
import { Answered } from "../../kit/answered"
import { chosenIn, textIn, type Field } from "../../kit/fields"
import { Form } from "../../kit/form"
import { useSaid } from "../../kit/said"
import { usePermissionText } from "./permission-text"
import { codeOf } from "./role-code"

/** A role's name and what it allows; without a role: a new one. */
export function RoleForm({ role }: { role?: Role }) {
  const { t } = useTranslation()
  const { say } = useSaid()
  const navigate = useNavigate()
  const textOf = usePermissionText()
  const save = useChange()
  const answer = usePermissions()
  return (
    <Answered query={answer}>
      {({ permissions }) => {
        const fields: Field[] = [
          {
            kind: "text",
            name: "name",
            label: t("company.roles.name"),
            maxLength: 80,
          },
          {
            kind: "checks",
            name: "permissions",
            label: t("company.roles.permissions"),
            options: permissions.map((one) => ({
              value: one.permission,
              label: textOf(one),
            })),
          },
        ]
        return (
          <Form
            fields={fields}
            values={
              role ? { name: role.name, permissions: role.permissions } : {}
            }
            submit={t("save")}
            onSubmit={async (values) => {
              const name = textIn(values, "name")
              await save.mutateAsync({
                path: `/store/b2b/roles${role ? `/${role.id}` : ""}`,
                body: {
                  name,
                  ...(role ? {} : { code: codeOf(name) }),
                  permissions: chosenIn(values, "permissions"),
                },
              })
              say(t("company.roles.saved", { name }))
              await navigate("/company/roles")
            }}
          />
        )
      }}
    </Answered>
  )
}
