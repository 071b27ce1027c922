import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { InvitationFacts } from "../../answers-application"
import { useContextAnswer, useSignOut } from "../../hooks/use-session"
import { usePortal } from "../../hooks/use-portal"
import { useSignIn } from "../../hooks/use-sign-in"
import { Action } from "../../kit/action"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { textIn, type Field } from "../../kit/fields"
import { Form } from "../../kit/form"
import { Gate } from "../../kit/gate"
import { Notice } from "../../kit/notice"
import { newLoginFields, newLoginIn } from "../login-fields"
import { useAccept } from "./use-accept"

type JoinProps = { token: string; facts: InvitationFacts }

/** Whoever has no login makes one, whoever has one signs in; then he joins. */
export function Join(props: JoinProps) {
  const { t } = useTranslation()
  const session = useContextAnswer()
  const { company_name: company, email } = props.facts
  return (
    <Gate
      title={t("invitation.title", { company })}
      text={t("invitation.text", { email })}
    >
      <Answered query={session}>
        {(context) =>
          context === null ? (
            <JoinAsStranger {...props} />
          ) : (
            <JoinSignedIn {...props} />
          )
        }
      </Answered>
    </Gate>
  )
}

function JoinAsStranger({ token, facts }: JoinProps) {
  const { t } = useTranslation()
  const { signIn, register } = useSignIn()
  const accept = useAccept(token)
  const { email, has_login } = facts
  const password: Field = {
    kind: "password",
    name: "password",
    label: t("signIn.password"),
    autoComplete: "current-password",
  }
  return (
    <Card>
      <div className="flex flex-col gap-y-4">
        <p className="txt-medium">
          {t(has_login ? "invitation.signInText" : "invitation.registerText")}
        </p>
        <Form
          fields={has_login ? [password] : newLoginFields(t)}
          submit={t(has_login ? "invitation.signIn" : "invitation.register")}
          onSubmit={async (values) => {
            if (has_login) {
              await signIn({ email, password: textIn(values, "password") })
            } else {
              await register(newLoginIn(values, email))
            }
            await accept()
          }}
        />
      </div>
    </Card>
  )
}

function JoinSignedIn({ token, facts }: JoinProps) {
  const { t } = useTranslation()
  const { sdk } = usePortal()
  const signOut = useSignOut()
  const accept = useAccept(token)
  const { email, company_name: company } = facts
  const own = useQuery({
    queryKey: ["own e-mail"],
    queryFn: async () => {
      const { customer } = await sdk.store.customer.retrieve({
        fields: "email",
      })
      return customer.email
    },
  })
  return (
    <Answered query={own}>
      {(address) =>
        address.toLowerCase() === email.toLowerCase() ? (
          <Card>
            <div className="flex flex-col gap-y-4">
              <p className="txt-medium">
                {t("invitation.acceptText", { email })}
              </p>
              <Form
                fields={[]}
                submit={t("invitation.accept", { company })}
                onSubmit={accept}
              />
            </div>
          </Card>
        ) : (
          <>
            <Notice tone="info">
              {t("invitation.otherText", { own: address, email })}
            </Notice>
            <Action onClick={() => void signOut()}>{t("more.signOut")}</Action>
          </>
        )
      }
    </Answered>
  )
}
