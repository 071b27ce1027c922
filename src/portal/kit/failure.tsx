import { useTranslation } from "react-i18next"
import { Action } from "./action"
import { Notice } from "./notice"

type FailureProps = { error: Error; onTryAgain?: () => void }

/** Said in place of what the server refused or could not do. */
export function Failure({ error, onTryAgain }: FailureProps) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col items-start gap-y-3">
      <Notice tone="error" title={t("failure.title")}>
        {error.message}
      </Notice>
      {onTryAgain && (
        <Action onClick={onTryAgain}>{t("failure.tryAgain")}</Action>
      )}
    </div>
  )
}
