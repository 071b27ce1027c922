import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Role, RolesAnswer } from "../../answers-company"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { List } from "../../kit/list"
import { Screen } from "../../kit/screen"

/** The roles that members can have: the built-in ones and the company's own. */
export function RolesScreen() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const navigate = useNavigate()
  return (
    <Screen
      title={t("company.roles.title")}
      subtitle={t("company.roles.text")}
      back="/company"
      actions={
        may("role.manage") && (
          <Action main onClick={() => void navigate("/company/roles/new")}>
            {t("company.roles.add")}
          </Action>
        )
      }
    >
      <Card flush>
        <List<RolesAnswer, Role>
          label={t("company.roles.title")}
          path="/store/b2b/roles"
          rows={({ roles }) => roles}
          id={({ id }) => id}
          to={({ id }) => `/company/roles/${id}`}
          columns={[
            {
              label: t("company.roles.name"),
              cell: ({ name, built_in }) => (
                <span className="flex flex-wrap items-center gap-2">
                  {name}
                  {built_in && (
                    <Badge size="2xsmall">{t("company.roles.builtIn")}</Badge>
                  )}
                </span>
              ),
            },
            {
              label: t("company.roles.permissions"),
              cell: ({ permissions }) => permissions.length,
            },
            {
              label: t("company.members.title"),
              cell: ({ members_count }) => members_count,
            },
          ]}
          empty={<Empty title={t("company.roles.none")} />}
        />
      </Card>
    </Screen>
  )
}
