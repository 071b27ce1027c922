import { useTranslation } from "react-i18next"
import type { ApplicationForm as FormAnswer } from "../../answers-application"
import { useAnswer } from "../../hooks/use-answer"
import { useChange } from "../../hooks/use-change"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Form } from "../../kit/form"
import { useSaid } from "../../kit/said"
import { applicationFields, applicationIn } from "./application-fields"

/** What the sales office wants to know, the merchant's own questions included. */
export function ApplicationForm({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation()
  const { say } = useSaid()
  const write = useChange()
  const answer = useAnswer<{ form: FormAnswer }>("/store/b2b/applications/form")
  return (
    <Card>
      <Answered query={answer}>
        {({ form }) => (
          <Form
            fields={applicationFields(t, form)}
            values={{ bill_to_country_code: "gb" }}
            submit={t("apply.submit")}
            onSubmit={async (values) => {
              await write.mutateAsync({
                path: "/store/b2b/applications",
                body: applicationIn(values, form),
              })
              say(t("apply.sent"))
              onSent()
            }}
          />
        )}
      </Answered>
    </Card>
  )
}
