import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useRepLogin } from "../../hooks/use-rep-login"
import { Card } from "../../kit/card"
import { textIn, type Field } from "../../kit/fields"
import { Form } from "../../kit/form"
import { Gate } from "../../kit/gate"
import { TextLink } from "../../kit/text-link"

export function RepSignInScreen() {
  const { t } = useTranslation()
  const { signIn } = useRepLogin()
  const client = useQueryClient()
  const navigate = useNavigate()
  const fields: Field[] = [
    {
      kind: "email",
      name: "email",
      label: t("signIn.email"),
      autoComplete: "username",
    },
    {
      kind: "password",
      name: "password",
      label: t("signIn.password"),
      autoComplete: "current-password",
    },
  ]
  return (
    <Gate title={t("rep.signIn.title")} text={t("rep.signIn.text")}>
      <Card>
        <Form
          fields={fields}
          submit={t("signIn.submit")}
          onSubmit={async (values) => {
            await signIn({
              email: textIn(values, "email"),
              password: textIn(values, "password"),
            })
            client.removeQueries({ queryKey: ["rep"] })
            await navigate("/rep/accounts", { replace: true })
          }}
        />
      </Card>
      <TextLink to="/sign-in">{t("rep.signIn.buyer")}</TextLink>
    </Gate>
  )
}
