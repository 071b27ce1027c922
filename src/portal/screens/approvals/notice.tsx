import { useTranslation } from "react-i18next"
import type { ApprovalRequestsAnswer } from "../../answers-approvals"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { Notice } from "../../kit/notice"
import { TextLink } from "../../kit/text-link"

/** Where a member begins: orders that wait for his answer. */
export function ApprovalNotice() {
  const { t } = useTranslation()
  const { context, may } = useCurrent()
  const { data } = useAnswer<ApprovalRequestsAnswer>(
    "/store/b2b/approval-requests",
    { view: "to_decide", limit: 1 },
    { enabled: context.acting === null && may("order.approve") }
  )
  const [first] = data?.approval_requests ?? []
  return data && first ? (
    <Notice tone="info" title={t("approvals.notice", { count: data.count })}>
      <TextLink to={data.count === 1 ? `/approvals/${first.id}` : "/approvals"}>
        {t("approvals.read")}
      </TextLink>
    </Notice>
  ) : null
}
