import { Badge, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminAccess, AdminAccessReason } from "../answers"

/** The answer, and each rule that led to it. */
export function AccessReasons({ access }: { access: AdminAccess }) {
  const { t } = useTranslation("b2b")
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <StatusBadge
        color={access.allowed ? "green" : "red"}
        className="self-start"
      >
        {t(access.allowed ? "explain.allowed" : "explain.refused")}
      </StatusBadge>
      <ol className="flex flex-col gap-y-3">
        {access.reasons.map((reason, index) => (
          <Reason key={`${index} ${reason.code}`} reason={reason} />
        ))}
      </ol>
    </div>
  )
}

function Reason({ reason }: { reason: AdminAccessReason }) {
  const { t } = useTranslation("b2b")
  const { source } = reason
  return (
    <li className="shadow-borders-base flex flex-col gap-y-1 rounded-lg px-4 py-3">
      <div className="flex items-start justify-between gap-x-4">
        <Text size="small" weight="plus">
          {reason.message}
        </Text>
        <Badge size="2xsmall" className="text-nowrap">
          {reason.rule}
        </Badge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {[
          source && t("explain.from", { name: source.name ?? source.type }),
          reason.who_can_change &&
            t("explain.whoCanChange", { who: reason.who_can_change }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
    </li>
  )
}
