import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ApplicationsAnswer } from "../../answers-application"
import { useAnswer } from "../../hooks/use-answer"
import { useContextAnswer } from "../../hooks/use-session"
import { useSignIn } from "../../hooks/use-sign-in"
import { Action } from "../../kit/action"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { textIn, type Field } from "../../kit/fields"
import { Form } from "../../kit/form"
import { Gate } from "../../kit/gate"
import { TextLink } from "../../kit/text-link"
import { newLoginFields, newLoginIn } from "../login-fields"
import { ApplicationForm } from "./application-form"
import { Applications } from "./applications"

/** Applies for a trade account: a login first, then the form, then its state. */
export function ApplyScreen() {
  const session = useContextAnswer()
  return (
    <Answered query={session}>
      {(context) => (context === null ? <NewLogin /> : <Apply />)}
    </Answered>
  )
}

function NewLogin() {
  const { t } = useTranslation()
  const { register } = useSignIn()
  const client = useQueryClient()
  const email: Field = {
    kind: "email",
    name: "email",
    label: t("signIn.email"),
    autoComplete: "username",
  }
  return (
    <Gate title={t("apply.title")} text={t("apply.loginText")}>
      <Card>
        <Form
          fields={[email, ...newLoginFields(t)]}
          submit={t("apply.register")}
          onSubmit={async (values) => {
            await register(newLoginIn(values, textIn(values, "email")))
            await client.invalidateQueries()
          }}
        />
      </Card>
      <TextLink to="/sign-in" state={{ from: "/apply" }}>
        {t("apply.haveLogin")}
      </TextLink>
    </Gate>
  )
}

function Apply() {
  const { t } = useTranslation()
  const [isApplying, setIsApplying] = useState(false)
  const answer = useAnswer<ApplicationsAnswer>("/store/b2b/applications", {
    limit: 20,
  })
  return (
    <Answered query={answer}>
      {({ applications }) =>
        isApplying || applications.length === 0 ? (
          <Gate title={t("apply.title")} text={t("apply.formText")}>
            <ApplicationForm
              onSent={() => {
                setIsApplying(false)
              }}
            />
            <TextLink to="/">{t("apply.toShop")}</TextLink>
          </Gate>
        ) : (
          <Gate title={t("apply.yours")} text={t("apply.formText")}>
            <Applications applications={applications} />
            <Action
              onClick={() => {
                setIsApplying(true)
              }}
            >
              {t("apply.again")}
            </Action>
            <TextLink to="/">{t("apply.toShop")}</TextLink>
          </Gate>
        )
      }
    </Answered>
  )
}
