import { useTranslation } from "react-i18next"
import { useBasket } from "../../hooks/use-basket"
import { useChange } from "../../hooks/use-change"
import { Action } from "../../kit/action"
import { useSaid } from "../../kit/said"

type PromotedCart = { cart: { promotions?: { code: string }[] | null } }

/** Enters an offer's code into the basket, and says whether it counts there. */
export function UseOffer({ code }: { code: string }) {
  const { t } = useTranslation()
  const { say } = useSaid()
  const { id } = useBasket()
  const enter = useChange<PromotedCart>()
  const use = async () => {
    if (id === null) {
      say(t("offers.noBasket"), "error")
      return
    }
    try {
      const { cart } = await enter.mutateAsync({
        path: `/store/carts/${id}/promotions`,
        body: { promo_codes: [code] },
      })
      if (cart.promotions?.some((promotion) => promotion.code === code)) {
        say(t("offers.used", { code }))
      } else {
        say(t("offers.notYet", { code }), "error")
      }
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), "error")
    }
  }
  return (
    <Action
      className="w-fit shrink-0"
      aria-label={`${t("offers.use")}: ${code}`}
      isLoading={enter.isPending}
      onClick={() => {
        void use()
      }}
    >
      {t("offers.use")}
    </Action>
  )
}
