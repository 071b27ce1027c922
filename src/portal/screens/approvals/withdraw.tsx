import { useTranslation } from "react-i18next"
import { AskFirst } from "../../kit/ask-first"

/** Takes a request back, so that its basket can be changed again. */
export function Withdraw({ id }: { id: string }) {
  const { t } = useTranslation()
  return (
    <AskFirst
      label={t("approvals.withdraw")}
      question={t("approvals.withdrawAsk")}
      text={t("approvals.withdrawText")}
      change={{ path: `/store/b2b/approval-requests/${id}/withdraw` }}
      done={t("approvals.withdrawn")}
    />
  )
}
