import { useTranslation } from "react-i18next"
import { useNavigate, useParams } from "react-router-dom"
import type { Role, RolesAnswer } from "../../answers-company"
import { useAnswer } from "../../hooks/use-answer"
import { usePermissions } from "../../hooks/use-permissions"
import { useCurrent } from "../../hooks/use-current"
import { Answered } from "../../kit/answered"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { Screen } from "../../kit/screen"
import { usePermissionText } from "./permission-text"
import { RoleForm } from "./role-form"

/** One role: what it allows, to be changed where it is the company's own. */
export function RoleScreen() {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { may } = useCurrent()
  const answer = useAnswer<RolesAnswer>("/store/b2b/roles", { limit: 100 })
  return (
    <Answered query={answer}>
      {({ roles }) => {
        const role = roles.find((one) => one.id === id)
        if (!role) {
          return (
            <Screen title={t("missing.title")} back="/company/roles">
              <Card>
                <Empty title={t("missing.text")} />
              </Card>
            </Screen>
          )
        }
        const changes = may("role.manage") && !role.built_in
        return (
          <Screen
            title={role.name}
            subtitle={t("company.roles.members", { count: role.members_count })}
            back="/company/roles"
            actions={changes && <DeleteRole role={role} />}
          >
            {role.built_in && (
              <p className="txt-medium text-ui-fg-subtle">
                {t("company.roles.builtInText")}
              </p>
            )}
            <Card>
              {changes ? <RoleForm role={role} /> : <Allows role={role} />}
            </Card>
          </Screen>
        )
      }}
    </Answered>
  )
}

function Allows({ role }: { role: Role }) {
  const textOf = usePermissionText()
  const answer = usePermissions()
  return (
    <Answered query={answer}>
      {({ permissions }) => (
        <ul className="txt-medium flex list-disc flex-col gap-y-2 pl-5">
          {permissions
            .filter(({ permission }) => role.permissions.includes(permission))
            .map((one) => (
              <li key={one.permission}>{textOf(one)}</li>
            ))}
        </ul>
      )}
    </Answered>
  )
}

function DeleteRole({ role }: { role: Role }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { name } = role
  return (
    <AskFirst
      label={t("company.roles.delete")}
      question={t("company.roles.deleteQuestion", { name })}
      text={t("company.roles.deleteText")}
      done={t("company.roles.deleted", { name })}
      change={{ path: `/store/b2b/roles/${role.id}`, method: "DELETE" }}
      onDone={() => void navigate("/company/roles")}
    />
  )
}
