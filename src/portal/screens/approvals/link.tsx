import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type {
  ApprovalRequestAnswer,
  ApprovalRequestWhole,
} from "../../answers-approvals"
import { useAsk } from "../../hooks/use-ask"
import { useSecretOfLink } from "../../hooks/use-secret-of-link"
import { Answered } from "../../kit/answered"
import { ApprovalAnswer } from "../../kit/approval-answer"
import { ApprovalBasket } from "../../kit/approval-basket"
import { Gate } from "../../kit/gate"
import { Loading } from "../../kit/loading"
import { Mark } from "../../kit/mark"
import { Notice } from "../../kit/notice"
import { TextLink } from "../../kit/text-link"

/** What the link in an approver's e-mail opens: without a login, and deciding nothing. */
export function ApprovalLinkScreen() {
  const token = useSecretOfLink("/approval")
  return token === null ? <NotNow /> : <Linked key={token} token={token} />
}

function Linked({ token }: { token: string }) {
  const ask = useAsk()
  const [answered, setAnswered] = useState<ApprovalRequestWhole>()
  const opened = useQuery<ApprovalRequestWhole, FetchError>({
    queryKey: ["approval link", token],
    queryFn: async () => {
      const answer = await ask<ApprovalRequestAnswer>(
        "/store/b2b/approval-links",
        { method: "POST", body: { token } }
      )
      return answer.approval_request
    },
    // Once answered it is used up, and this page has nothing more to ask.
    enabled: ({ state }) => state.data === undefined,
    staleTime: Infinity,
  })
  if (answered) {
    return <Shown request={answered} />
  }
  if (opened.error?.status !== undefined && !opened.data) {
    return <NotNow reason={opened.error.message} />
  }
  return opened.isPending ? (
    <Loading />
  ) : (
    <Answered query={opened}>
      {(request) => (
        <Shown request={request}>
          <div className="flex flex-wrap justify-end gap-2">
            <ApprovalAnswer
              request={request}
              path="/store/b2b/approval-links/decide"
              body={{ token }}
              onDone={setAnswered}
            />
          </div>
        </Shown>
      )}
    </Answered>
  )
}

function Shown({
  request,
  children,
}: {
  request: ApprovalRequestWhole
  children?: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <Gate
      title={t("approvals.link.title")}
      text={request.snapshot.company_name}
    >
      {children ?? (
        <>
          <Notice tone="success" title={t("approvals.link.done")}>
            <Mark state={request.status} />
          </Notice>
          <TextLink to="/approvals">{t("approvals.title")}</TextLink>
        </>
      )}
      <ApprovalBasket request={request} />
    </Gate>
  )
}

/** A link that is wrong, used or too old, in the server's words, and the way out. */
function NotNow({ reason }: { reason?: string }) {
  const { t } = useTranslation()
  return (
    <Gate title={t("approvals.title")}>
      {reason === undefined ? (
        <Notice tone="info">{t("approvals.link.noToken")}</Notice>
      ) : (
        <Notice tone="error">{reason}</Notice>
      )}
      <TextLink to="/sign-in">{t("approvals.link.toSignIn")}</TextLink>
    </Gate>
  )
}
