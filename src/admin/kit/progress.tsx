import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** How much of a long piece of work is done. */
export function Progress({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation("b2b")
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total)
  return (
    <div className="flex items-center gap-x-4">
      <div
        role="progressbar"
        aria-valuenow={percent}
        className="bg-ui-bg-component-hover h-2 flex-1 overflow-hidden rounded-full"
      >
        <div
          className="bg-ui-bg-interactive h-full"
          style={{ width: `${percent}%` }}
        />
      </div>
      <Text size="small" className="text-ui-fg-subtle text-nowrap">
        {t("progress", { done, total })}
      </Text>
    </div>
  )
}
