import { useTranslation } from "react-i18next"
import type { Cart } from "../../answers"
import { useApprovalOf } from "../../hooks/use-approval-of"
import { textOrNull } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { Notice } from "../../kit/notice"
import { Opens } from "../../kit/opens"
import { TextLink } from "../../kit/text-link"
import { Withdraw } from "../approvals/withdraw"

/** Whether this basket needs somebody's yes, and how far that is. */
export function BasketApproval({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const { refusal, isReady } = useApprovalOf(cart.id)
  const id = refusal?.approval_request_id ?? null
  switch (refusal?.code) {
    case "b2b.approval.required":
      return (
        <Notice tone="info" title={t("approvals.needed")}>
          <ul className="txt-small list-disc pl-4">
            {refusal.reasons?.map(({ policy_id, name }) => (
              <li key={policy_id}>{name}</li>
            ))}
          </ul>
          <p className="txt-small py-2">
            {t(isReady ? "approvals.neededText" : "approvals.finishFirst")}
          </p>
          {isReady && <Ask cartId={cart.id} />}
        </Notice>
      )
    case "b2b.approval.pending":
      return (
        <Notice tone="info" title={t("approvals.waits")}>
          <p className="txt-small">{t("approvals.waitsText")}</p>
          {id !== null && (
            <div className="flex flex-wrap items-center gap-x-4">
              <TextLink to={`/approvals/${id}`}>
                {t("approvals.seeRequest")}
              </TextLink>
              <Withdraw id={id} />
            </div>
          )}
        </Notice>
      )
    case "b2b.approval.rejected":
      return (
        <Notice tone="error" title={t("approvals.refused")}>
          <p className="txt-small">{t("approvals.refusedText")}</p>
          {id !== null && (
            <TextLink to={`/approvals/${id}`}>{t("approvals.reason")}</TextLink>
          )}
        </Notice>
      )
    case "b2b.approval.nobody":
      return <Notice tone="error">{t("approvals.nobody")}</Notice>
    default:
      return null
  }
}

function Ask({ cartId }: { cartId: string }) {
  const { t } = useTranslation()
  return (
    <Opens main label={t("approvals.ask")}>
      {(close) => (
        <FormSheet
          title={t("approvals.askTitle")}
          description={t("approvals.askText")}
          fields={[
            {
              kind: "long",
              name: "note",
              label: t("approvals.askNote"),
              maxLength: 1000,
              optional: true,
            },
          ]}
          submit={t("approvals.ask")}
          change={(values) => {
            const note = textOrNull(values, "note")
            return {
              path: `/store/b2b/carts/${cartId}/approval-requests`,
              body: note === null ? {} : { note },
            }
          }}
          done={t("approvals.askedDone")}
          onClose={close}
        />
      )}
    </Opens>
  )
}
