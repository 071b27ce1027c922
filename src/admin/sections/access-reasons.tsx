import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
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
  const { source, who_can_change: who } = reason
  return (
    <li className="shadow-borders-base flex flex-col gap-y-1 rounded-lg px-4 py-3">
      <div className="flex items-start justify-between gap-x-4">
        <div className="flex items-start gap-x-2">
          {reason.allowed ? (
            <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5 shrink-0" />
          ) : (
            <XCircleSolid className="text-ui-tag-red-icon mt-0.5 shrink-0" />
          )}
          <Text size="small" weight="plus">
            {reason.message}
          </Text>
        </div>
        <Badge size="2xsmall" className="text-nowrap">
          {reason.rule}
        </Badge>
      </div>
      <Text size="small" className="text-ui-fg-subtle pl-6">
        {[
          t("explain.from", {
            what: t(`explain.source.${source.type}`),
            name: source.name ?? source.id,
          }),
          t(`explain.whoCanChange.${who.type}`),
          who.permission,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
    </li>
  )
}
