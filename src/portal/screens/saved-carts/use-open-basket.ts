import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useBasket } from "../../hooks/use-basket"
import { useSaid } from "../../kit/said"

/** Makes a cart the basket, says so, and goes there; another one waits. */
export function useOpenBasket(): (cartId: string, title: string) => void {
  const { t } = useTranslation()
  const { cart, takeInstead } = useBasket()
  const { say } = useSaid()
  const navigate = useNavigate()
  return (cartId, title) => {
    const isOther = (cart.data?.items.length ?? 0) > 0
    takeInstead(cartId)
    say(t(isOther ? "saved.openedAside" : "saved.opened", { title }))
    void navigate("/cart")
  }
}
