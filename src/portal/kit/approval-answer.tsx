import { useTranslation } from "react-i18next"
import type {
  ApprovalRequestAnswer,
  ApprovalRequestWhole,
} from "../answers-approvals"
import { DoNow } from "./do-now"
import { textOrNull } from "./fields"
import { FormSheet } from "./form-sheet"
import { Opens } from "./opens"

type Props = {
  request: ApprovalRequestWhole
  /** Where an answer goes. */
  path: string
  /** What goes with it. */
  body?: Record<string, unknown>
  onDone?: (request: ApprovalRequestWhole) => void
}

/** Yes in one tap; no with a reason. */
export function ApprovalAnswer({ request, path, body = {}, onDone }: Props) {
  const { t } = useTranslation()
  const tell = (answer: ApprovalRequestAnswer) =>
    onDone?.(answer.approval_request)
  return (
    <>
      <Opens label={t("approvals.reject")}>
        {(close) => (
          <FormSheet<ApprovalRequestAnswer>
            title={t("approvals.rejectAsk")}
            description={t("approvals.rejectText", {
              name: request.requested_by_name,
            })}
            fields={[
              {
                kind: "long",
                name: "reason",
                label: t("approvals.reason"),
                maxLength: 1000,
                optional: true,
              },
            ]}
            submit={t("approvals.reject")}
            change={(values) => ({
              path,
              body: {
                ...body,
                decision: "reject",
                reason: textOrNull(values, "reason"),
              },
            })}
            done={t("approvals.rejected")}
            onDone={tell}
            onClose={close}
          />
        )}
      </Opens>
      <DoNow<ApprovalRequestAnswer>
        main
        change={{ path, body: { ...body, decision: "approve" } }}
        done={t("approvals.approved")}
        onDone={tell}
      >
        {t("approvals.approve")}
      </DoNow>
    </>
  )
}
