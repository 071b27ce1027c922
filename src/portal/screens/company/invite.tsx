import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Invitation } from "../../answers-company"
import { useChange } from "../../hooks/use-change"
import { useCurrent } from "../../hooks/use-current"
import { Allowed } from "../../kit/allowed"
import { Card } from "../../kit/card"
import { chosenIn, textIn, textOrNull, type Field } from "../../kit/fields"
import { Form } from "../../kit/form"
import { useSaid } from "../../kit/said"
import { Screen } from "../../kit/screen"
import { memberFields, useRoleOptions } from "./role-options"
import { targetIn, targetSources } from "./sources"

/** Brings somebody in: his address, what he may do and where he may order to. */
export function InviteScreen() {
  const { t } = useTranslation()
  return (
    <Screen
      title={t("company.invite.title")}
      subtitle={t("company.invite.text")}
      back="/company/members"
    >
      <Allowed needs="member.manage">
        <Card>
          <InviteForm />
        </Card>
      </Allowed>
    </Screen>
  )
}

function InviteForm() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const { say } = useSaid()
  const navigate = useNavigate()
  const invite = useChange<{ invitation: Invitation }>()
  const options = useRoleOptions()
  const places: Field = {
    kind: "pick",
    name: "accesses",
    label: t("company.invite.places"),
    nothing: t("company.access.chooseTarget"),
    hint: t("company.invite.placesHint"),
    sources: targetSources(t),
    many: true,
    optional: true,
  }
  const fields: Field[] = [
    {
      kind: "email",
      name: "email",
      label: t("company.email"),
      maxLength: 254,
    },
    ...memberFields(t, options),
    ...(may("ship_to.manage") ? [places] : []),
  ]
  return (
    <Form
      fields={fields}
      submit={t("company.invite.submit")}
      onSubmit={async (values) => {
        const accesses = chosenIn(values, "accesses").map(targetIn)
        const { invitation } = await invite.mutateAsync({
          path: "/store/b2b/invitations",
          body: {
            email: textIn(values, "email"),
            job_title: textOrNull(values, "job_title"),
            role_ids: chosenIn(values, "role_ids"),
            ...(accesses.length > 0 ? { accesses } : {}),
          },
        })
        const { email } = invitation
        if (invitation.send_error === null) {
          say(t("company.invite.done", { email }))
        } else {
          say(t("company.invite.notMailed", { email }), "error")
        }
        await navigate("/company/invitations")
      }}
    />
  )
}
