import {
  ArchiveBox,
  Buildings,
  DocumentText,
  EllipsisHorizontal,
  ListBullet,
  ReceiptPercent,
  ShoppingCart,
  SquareTwoStack,
  SquaresPlus,
} from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NavLink } from "react-router-dom"
import { useCurrent } from "../hooks/use-current"
import { Brand } from "./brand"

const PLACES = [
  { to: "/products", key: "products", Icon: SquaresPlus },
  // A thumb finds those elsewhere: seven places are too narrow for a phone.
  { to: "/quick-order", key: "quickOrder", Icon: ListBullet, isWide: true },
  { to: "/offers", key: "offers", Icon: ReceiptPercent, needs: "price.view" },
  { to: "/cart", key: "cart", Icon: ShoppingCart },
  {
    to: "/saved-carts",
    key: "savedCarts",
    Icon: ArchiveBox,
    needs: "order.place",
    isWide: true,
  },
  {
    to: "/cart-templates",
    key: "templates",
    Icon: SquareTwoStack,
    needs: "order.place",
    isWide: true,
  },
  { to: "/orders", key: "orders", Icon: DocumentText, needs: "order.view" },
  { to: "/company", key: "company", Icon: Buildings, isPrivate: true },
  { to: "/more", key: "more", Icon: EllipsisHorizontal },
] as const

/** Below the thumb on a phone; at the side of a tablet or a desk. */
export function Navigation() {
  const { t } = useTranslation()
  const { account, context, may } = useCurrent()
  const places = PLACES.filter(
    (place) =>
      (!("needs" in place) || may(place.needs)) &&
      !("isPrivate" in place && context.acting)
  )
  return (
    <nav
      aria-label={t("navigation.label")}
      className={clx(
        "bg-ui-bg-base fixed inset-x-0 bottom-0 z-30 border-t pb-[env(safe-area-inset-bottom)]",
        "md:sticky md:top-[--acting-bar] md:h-[calc(100dvh-var(--acting-bar))] md:w-56 md:shrink-0 md:border-r md:border-t-0 md:p-3"
      )}
    >
      <div className="hidden flex-col gap-y-1 p-3 pb-6 md:flex">
        <Brand />
        <span className="txt-small text-ui-fg-subtle break-words">
          {account.company.name}
        </span>
      </div>
      <ul className="flex md:flex-col md:gap-y-1">
        {places.map(({ to, key, Icon, ...place }) => (
          <li
            key={to}
            className={clx("flex-1", "isWide" in place && "hidden md:block")}
          >
            <NavLink
              to={to}
              className={({ isActive }) =>
                clx(
                  "txt-compact-xsmall-plus flex min-h-14 flex-col items-center justify-center gap-1 rounded-md",
                  "md:txt-compact-medium-plus md:min-h-11 md:flex-row md:justify-start md:gap-x-3 md:px-3",
                  isActive
                    ? "text-ui-fg-interactive md:bg-ui-bg-base-pressed"
                    : "text-ui-fg-subtle hover:bg-ui-bg-base-hover"
                )
              }
            >
              <Icon aria-hidden />
              {t(`navigation.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
