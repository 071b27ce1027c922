import { useTranslation } from "react-i18next"
import { Allowed } from "../../kit/allowed"
import { Card } from "../../kit/card"
import { Screen } from "../../kit/screen"
import { RoleForm } from "./role-form"

/** Makes a role of the company's own. */
export function NewRoleScreen() {
  const { t } = useTranslation()
  return (
    <Screen title={t("company.roles.add")} back="/company/roles">
      <Allowed needs="role.manage">
        <Card>
          <RoleForm />
        </Card>
      </Allowed>
    </Screen>
  )
}
