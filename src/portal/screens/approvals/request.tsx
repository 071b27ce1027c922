import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type {
  ApprovalRequestAnswer,
  ApprovalRequestWhole,
} from "../../answers-approvals"
import { useAnswer } from "../../hooks/use-answer"
import { useBasket } from "../../hooks/use-basket"
import { Answered } from "../../kit/answered"
import { ApprovalAnswer } from "../../kit/approval-answer"
import { ApprovalBasket } from "../../kit/approval-basket"
import { Mark } from "../../kit/mark"
import { Screen } from "../../kit/screen"
import { TextLink } from "../../kit/text-link"
import { Withdraw } from "./withdraw"

/** One request: the basket, and what can be answered to it. */
export function ApprovalScreen() {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const path = `/store/b2b/approval-requests/${id}`
  const answer = useAnswer<ApprovalRequestAnswer>(path)
  return (
    <Answered query={answer}>
      {({ approval_request: request }) => (
        <Screen
          title={t("approvals.of", { name: request.requested_by_name })}
          subtitle={<Mark state={request.status} />}
          back="/approvals"
          actions={
            <>
              {request.may_withdraw && <Withdraw id={request.id} />}
              {request.may_decide && (
                <ApprovalAnswer request={request} path={`${path}/decisions`} />
              )}
            </>
          }
        >
          <ToBasket request={request} />
          <ApprovalBasket request={request} />
        </Screen>
      )}
    </Answered>
  )
}

function ToBasket({ request }: { request: ApprovalRequestWhole }) {
  const { t } = useTranslation()
  const { id } = useBasket()
  return request.cart_id === id ? (
    <TextLink to="/cart">{t("approvals.toBasket")}</TextLink>
  ) : null
}
