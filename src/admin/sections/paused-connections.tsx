import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTransmissionsAnswer } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import { useFormat } from "../kit/use-format"

/** Ways to an ERP that send nothing now, each with its reason. */
export function PausedConnections() {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { data } = useAnswer<AdminTransmissionsAnswer>(
    "/admin/b2b/transmissions",
    { limit: 1 }
  )
  return data?.paused_connections.map(
    ({ id, name, paused_reason, updated_at }) => (
      <InlineTip
        key={id}
        variant="warning"
        label={t("transmissions.paused", {
          name,
          date: format.instant(updated_at),
        })}
      >
        {paused_reason ?? t("transmission.pausedHint")}
      </InlineTip>
    )
  )
}
