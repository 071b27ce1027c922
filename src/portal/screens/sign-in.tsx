import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link, Navigate, useLocation } from "react-router-dom"
import { isStatus, useContextAnswer } from "../hooks/use-session"
import { usePortal } from "../hooks/use-portal"
import { Card } from "../kit/card"
import { textIn, type Field } from "../kit/fields"
import { Form } from "../kit/form"
import { Gate } from "../kit/gate"
import { Loading } from "../kit/loading"

/** Where he wanted to go before he was asked who he is. */
function useWanted(): string {
  const { state } = useLocation() as { state: { from?: string } | null }
  return state?.from ?? "/"
}

export function SignInScreen() {
  const { t } = useTranslation()
  const { sdk } = usePortal()
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
            try {
              await sdk.auth.login("customer", "emailpass", {
                email: textIn(values, "email"),
                password: textIn(values, "password"),
              })
            } catch (error) {
              throw isStatus(error, 401) ? new Error(t("signIn.wrong")) : error
            }
            await client.invalidateQueries()
          }}
        />
      </Card>
      <Link
        to="/apply"
        className="txt-medium text-ui-fg-interactive flex min-h-11 items-center justify-center"
      >
        {t("signIn.apply")}
      </Link>
    </Gate>
  )
}
