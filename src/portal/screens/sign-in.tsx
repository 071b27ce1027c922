import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Navigate, useLocation } from "react-router-dom"
import { useContextAnswer } from "../hooks/use-session"
import { useSignIn } from "../hooks/use-sign-in"
import { Card } from "../kit/card"
import { textIn, type Field } from "../kit/fields"
import { Form } from "../kit/form"
import { Gate } from "../kit/gate"
import { Loading } from "../kit/loading"
import { TextLink } from "../kit/text-link"

/** Where he wanted to go before he was asked who he is. */
function useWanted(): string {
  const { state } = useLocation() as { state: { from?: string } | null }
  return state?.from ?? "/"
}

export function SignInScreen() {
  const { t } = useTranslation()
  const { signIn } = useSignIn()
  const client = useQueryClient()
  const session = useContextAnswer()
  const wanted = useWanted()

  if (session.data) {
    return <Navigate to={wanted} replace />
  }
  if (session.isPending) {
    return <Loading />
  }
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
    <Gate title={t("signIn.title")} text={t("signIn.welcome")}>
      <Card>
        <Form
          fields={fields}
          submit={t("signIn.submit")}
          onSubmit={async (values) => {
            await signIn({
              email: textIn(values, "email"),
              password: textIn(values, "password"),
            })
            await client.invalidateQueries()
          }}
        />
      </Card>
      <TextLink to="/apply">{t("signIn.apply")}</TextLink>
      <TextLink to="/rep/sign-in">{t("rep.signIn.link")}</TextLink>
    </Gate>
  )
}
