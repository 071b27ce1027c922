import { Skeleton } from "@medusajs/ui"
import { useParams, type UIMatch } from "react-router-dom"
import type { AdminApplicationDetailAnswer } from "../../../answers"
import { useAnswer } from "../../../hooks/use-answer"
import { ApplicationDecision } from "../../../sections/application-decision"
import { ApplicationGranted } from "../../../sections/application-granted"
import { ApplicationFacts } from "../../../sections/application-facts"

function useApplication(id: string) {
  return useAnswer<AdminApplicationDetailAnswer>(
    `/admin/b2b/applications/${id}`
  )
}

/** One application, and the form that decides it. */
const ApplicationPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useApplication(id)
  if (error) {
    throw error
  }
  if (!data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  const { application, custom_fields } = data
  return (
    <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
      <ApplicationFacts
        application={application}
        customFields={custom_fields}
      />
      {application.status === "pending" && (
        <ApplicationDecision application={application} />
      )}
      {application.granted !== null && (
        <ApplicationGranted
          granted={application.granted}
          currencyCode={application.office.currency_code}
        />
      )}
    </div>
  )
}

export default ApplicationPage

export const handle = {
  breadcrumb: (match: UIMatch) => <ApplicantName id={match.params.id ?? ""} />,
}

function ApplicantName({ id }: { id: string }) {
  const { data } = useApplication(id)
  return data?.application.company_name ?? null
}
