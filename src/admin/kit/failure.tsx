import { Button, InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type FailureProps = {
  /** What the server said. */
  message: string
  onTryAgain: () => void
}

/** Said in place of what could not be loaded. */
export function Failure({ message, onTryAgain }: FailureProps) {
  const { t } = useTranslation("b2b")
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4">
      <InlineTip variant="error" label={t("failure.title")} className="w-full">
        {message}
      </InlineTip>
      <Button size="small" variant="secondary" onClick={onTryAgain}>
        {t("failure.tryAgain")}
      </Button>
    </div>
  )
}
