import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useOrderHeader } from "../hooks/use-order-header"
import { Failure } from "../kit/failure"
import { Section } from "../kit/section"
import { OrderFacts } from "../sections/order-facts"
import { OrderTransmission } from "../sections/order-transmission"

/** The B2B facts of an order; nothing at all for an order without an account. */
const OrderB2b = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("b2b")
  const { data, error, refetch } = useOrderHeader(order.id)
  if (error) {
    return (
      <Section title={t("order.title")}>
        <Failure message={error.message} onTryAgain={() => void refetch()} />
      </Section>
    )
  }
  if (data === undefined) {
    return <Skeleton className="h-40 w-full rounded-lg" />
  }
  if (data === null) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-3">
      <OrderFacts header={data.order_header} />
      {data.transmissions.map((transmission) => (
        <OrderTransmission
          key={transmission.id}
          orderId={order.id}
          transmission={transmission}
        />
      ))}
      {data.transmissions.length === 0 && (
        <Section title={t("transmission.kind.order")}>
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t("transmission.none")}
          </Text>
        </Section>
      )}
    </div>
  )
}

export default OrderB2b

export const config = defineWidgetConfig({ zone: "order.details.side" })
