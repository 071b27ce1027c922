import { useTranslation } from "react-i18next"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { Screen } from "../../kit/screen"
import { WhyButton } from "../../kit/why-button"

/** For who came by address, and may not see orders. */
export function NoOrders() {
  const { t } = useTranslation()
  return (
    <Screen title={t("orders.title")}>
      <Card>
        <Empty title={t("orders.mayNot")} text={t("orders.mayNotText")}>
          <WhyButton question={{ action: "order.view" }} />
        </Empty>
      </Card>
    </Screen>
  )
}
