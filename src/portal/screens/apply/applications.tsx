import { useTranslation } from "react-i18next"
import type { Application } from "../../answers-application"
import { useFormat } from "../../hooks/use-format"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { Mark } from "../../kit/mark"

/** How far his applications came; one that nobody decided can be taken back. */
export function Applications({
  applications,
}: {
  applications: Application[]
}) {
  const { t } = useTranslation()
  return (
    <Card flush>
      <ul className="divide-y" aria-label={t("apply.yours")}>
        {applications.map((application) => (
          <Line key={application.id} application={application} />
        ))}
      </ul>
    </Card>
  )
}

function Line({ application }: { application: Application }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const { id, status, company_name, decision_note, office } = application
  return (
    <li className="flex flex-col items-start gap-y-2 p-4">
      <div className="flex w-full items-start justify-between gap-x-3">
        <p className="txt-medium-plus min-w-0 break-words">{company_name}</p>
        <Mark state={status} />
      </div>
      <p className="txt-small text-ui-fg-subtle">
        {t("apply.sentOn", {
          office: office.name,
          date: instant(application.created_at),
        })}
      </p>
      {decision_note && (
        <p className="txt-small break-words">{decision_note}</p>
      )}
      {status === "pending" && (
        <AskFirst
          label={t("apply.withdraw")}
          question={t("apply.withdrawQuestion")}
          text={t("apply.withdrawText")}
          done={t("apply.withdrawn")}
          change={{ path: `/store/b2b/applications/${id}/withdraw` }}
        />
      )}
    </li>
  )
}
