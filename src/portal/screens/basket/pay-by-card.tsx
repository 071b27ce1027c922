import { useTranslation } from "react-i18next"
import { Button } from "@medusajs/ui"
import { useAnswer } from "../../hooks/use-answer"
import { headerPath, type OrderHeaderAnswer } from "../../hooks/use-basket"
import { useCurrent } from "../../hooks/use-current"
import { usePortal } from "../../hooks/use-portal"

type Props = {
  cartId: string
  /** Whether the account may pay so. */
  offered: boolean
}

/** Where the shop takes cards; also said where a basket was handed over to be paid so. */
export function PayByCard({ cartId, offered }: Props) {
  const { t } = useTranslation()
  const { config } = usePortal()
  const { context } = useCurrent()
  const { data } = useAnswer<OrderHeaderAnswer>(headerPath(cartId))
  const agreed = data?.order_header.pay_by === "card"
  const address = config.card_checkout_url
  if (!offered || context.acting || (!agreed && address === null)) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2">
      {agreed && (
        <p className="txt-small text-ui-fg-subtle">{t("basket.agreedCard")}</p>
      )}
      {address !== null && (
        <Button asChild size="large" variant="secondary" className="w-full">
          <a href={address.replace("{cart_id}", cartId)}>
            {t("basket.payByCard")}
          </a>
        </Button>
      )}
    </div>
  )
}
