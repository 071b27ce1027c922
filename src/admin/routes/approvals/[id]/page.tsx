import { Skeleton } from "@medusajs/ui"
import { useParams, type UIMatch } from "react-router-dom"
import type { AdminApprovalRequestAnswer } from "../../../answers"
import { useAnswer } from "../../../hooks/use-answer"
import { ApprovalBasket } from "../../../sections/approval-basket"
import { ApprovalGeneral } from "../../../sections/approval-general"
import { ApprovalSteps } from "../../../sections/approval-steps"

const useRequest = (id: string) =>
  useAnswer<AdminApprovalRequestAnswer>(`/admin/b2b/approval-requests/${id}`)

/** One order that needs a yes: why, of whom, the whole basket, and the answers. */
const ApprovalPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useRequest(id)
  if (error) {
    // The dashboard's own page for it: 404 reads "no such page".
    throw error
  }
  if (!data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  const request = data.approval_request
  return (
    <div className="flex flex-col gap-y-3">
      <ApprovalGeneral request={request} />
      <ApprovalBasket request={request} />
      <ApprovalSteps request={request} />
    </div>
  )
}

export default ApprovalPage

export const handle = {
  breadcrumb: (match: UIMatch) => <RequestName id={match.params.id ?? ""} />,
}

function RequestName({ id }: { id: string }) {
  const { data } = useRequest(id)
  return data?.approval_request.snapshot.company_name ?? null
}
