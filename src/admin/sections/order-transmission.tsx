import { SectionRow } from "@medusajs/dashboard/components"
import { Button, InlineTip, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminOrderTransmission } from "../../api/admin/b2b/types"
import { useRetryTransmission } from "../hooks/use-order-header"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { useFormat } from "../kit/use-format"
import { TransmissionAttempts } from "./transmission-attempts"

type Props = { orderId: string; transmission: AdminOrderTransmission }

/** How far one of the order's documents came on its way to the ERP. */
export function OrderTransmission({ orderId, transmission }: Props) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { connection } = transmission
  const waits = ["pending", "retrying"].includes(transmission.status)
  return (
    <Section
      title={t(`transmission.kind.${transmission.kind}`)}
      aside={<Status kind="transmission" value={transmission.status} />}
    >
      {transmission.reason && (
        <div className="px-6 py-4">
          <InlineTip
            variant={transmission.status === "dead" ? "error" : "warning"}
            label={t("transmission.reason")}
          >
            {transmission.reason}
          </InlineTip>
        </div>
      )}
      {connection.status === "paused" && (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("transmission.paused")}>
            {connection.paused_reason ?? t("transmission.pausedHint")}
          </InlineTip>
        </div>
      )}
      <SectionRow title={t("transmission.key")} value={transmission.key} />
      <SectionRow
        title={t("transmission.connection")}
        value={connection.name}
      />
      <SectionRow
        title={t("transmission.externalReference")}
        value={transmission.external_reference}
      />
      {transmission.delivered_at && (
        <SectionRow
          title={t("transmission.deliveredAt")}
          value={format.instant(transmission.delivered_at)}
        />
      )}
      {waits && (
        <SectionRow
          title={t("transmission.nextAttempt")}
          value={format.instant(transmission.next_attempt_at)}
        />
      )}
      <TransmissionAttempts attempts={transmission.attempts} />
      {transmission.can_retry && (
        <RetryBar orderId={orderId} transmission={transmission} />
      )}
    </Section>
  )
}

function RetryBar({ orderId, transmission }: Props) {
  const { t } = useTranslation("b2b")
  const ask = usePrompt()
  const retry = useRetryTransmission(orderId)

  const onClick = async () => {
    const confirmed = await ask({
      variant: "confirmation",
      title: t("transmission.retry.title", { key: transmission.key }),
      description: t("transmission.retry.description", {
        connection: transmission.connection.name,
      }),
      confirmText: t("transmission.retry.confirm"),
      cancelText: t("transmission.retry.cancel"),
    })
    if (!confirmed) {
      return
    }
    retry.mutate(transmission.id, {
      onSuccess: () => toast.success(t("transmission.retry.done")),
      onError: (error) =>
        toast.error(t("transmission.retry.failed"), {
          description: error.message,
        }),
    })
  }

  return (
    <div className="bg-ui-bg-subtle flex justify-end rounded-b-xl px-6 py-4">
      <Button
        size="small"
        variant="secondary"
        isLoading={retry.isPending}
        disabled={retry.isPending}
        onClick={() => void onClick()}
      >
        {t("transmission.retry.button")}
      </Button>
    </div>
  )
}
