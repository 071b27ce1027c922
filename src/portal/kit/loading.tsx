import { Spinner } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

/** Stands where an answer is on its way. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <div
      role="status"
      className="text-ui-fg-subtle flex items-center justify-center gap-x-2 p-10"
    >
      <Spinner className="animate-spin" aria-hidden />
      <span className="txt-small">{t("loading")}</span>
    </div>
  )
}
