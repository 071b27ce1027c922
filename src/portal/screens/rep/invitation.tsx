import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useRepLogin } from "../../hooks/use-rep-login"
import { useSecretOfLink } from "../../hooks/use-secret-of-link"
import { Card } from "../../kit/card"
import { textIn, type Field } from "../../kit/fields"
import { Form } from "../../kit/form"
import { Gate } from "../../kit/gate"
import { Notice } from "../../kit/notice"
import { TextLink } from "../../kit/text-link"

const SHORTEST = 8

/** What the link in a sales rep's invitation opens. */
export function RepInvitationScreen() {
  const { t } = useTranslation()
  const token = useSecretOfLink("/rep-invitation")
  const { accept } = useRepLogin()
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
      label: t("login.password"),
      hint: t("login.passwordHint"),
      minLength: SHORTEST,
      autoComplete: "new-password",
    },
  ]
  return (
    <Gate title={t("rep.invitation.title")} text={t("rep.invitation.text")}>
      {token === null ? (
        <Notice tone="info">{t("rep.invitation.none")}</Notice>
      ) : (
        <Card>
          <Form
            fields={fields}
            submit={t("rep.invitation.submit")}
            onSubmit={async (values) => {
              await accept(
                {
                  email: textIn(values, "email"),
                  password: textIn(values, "password"),
                },
                token
              )
              await navigate("/rep/accounts", { replace: true })
            }}
          />
        </Card>
      )}
      <TextLink to="/rep/sign-in">{t("invitation.toSignIn")}</TextLink>
    </Gate>
  )
}
