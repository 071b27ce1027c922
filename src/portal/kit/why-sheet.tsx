import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AccessAnswer, AccessReason } from "../../api/sites/types"
import { useAnswer } from "../hooks/use-answer"
import type { Query } from "../hooks/use-ask"
import { Answered } from "./answered"
import { Sheet } from "./sheet"

type WhySheetProps = {
  title: string
  /** As `GET /store/b2b/access` takes it. */
  question: Query & { action: string }
  onClose: () => void
}

/** Says which rule speaks for or against something, and who can change it. */
export function WhySheet({ title, question, onClose }: WhySheetProps) {
  const { t } = useTranslation()
  const answer = useAnswer<AccessAnswer>("/store/b2b/access", question)
  return (
    <Sheet title={title} onClose={onClose}>
      <Answered query={answer}>
        {({ access }) => (
          <>
            <p className="txt-medium-plus">
              {t(access.allowed ? "why.allowed" : "why.refused")}
            </p>
            <ul className="flex flex-col gap-y-3">
              {access.reasons.map((reason) => (
                <Reason key={reason.code + reason.source.id} reason={reason} />
              ))}
            </ul>
          </>
        )}
      </Answered>
    </Sheet>
  )
}

function Reason({ reason }: { reason: AccessReason }) {
  const { t } = useTranslation()
  const { allowed, message, who_can_change } = reason
  return (
    <li className="flex gap-x-3">
      {allowed ? (
        <CheckCircleSolid
          className="text-ui-tag-green-icon mt-0.5 shrink-0"
          aria-label={t("why.yes")}
        />
      ) : (
        <XCircleSolid
          className="text-ui-fg-error mt-0.5 shrink-0"
          aria-label={t("why.no")}
        />
      )}
      <div className="min-w-0">
        <p className="txt-medium break-words">{message}</p>
        {!allowed && (
          <p className="txt-small text-ui-fg-subtle">
            {t(`why.by.${who_can_change.type}`)}
          </p>
        )}
      </div>
    </li>
  )
}
