import { lazy } from "react"
import { Navigate, type RouteObject } from "react-router-dom"
import { Shell } from "../shell"
import { AccountsScreen } from "./accounts"
import { BasketScreen } from "./basket"
import { CatalogScreen } from "./catalog"
import { ProductScreen } from "./catalog/product"
import { MissingScreen } from "./missing"
import { MoreScreen } from "./more"
import { SignInScreen } from "./sign-in"

const ApprovalsArea = lazy(async () => ({
  default: (await import("./approvals/area.js")).ApprovalsArea,
}))
const ApprovalLinkScreen = lazy(async () => ({
  default: (await import("./approvals/link.js")).ApprovalLinkScreen,
}))
const CompanyArea = lazy(async () => ({
  default: (await import("./company/area.js")).CompanyArea,
}))
const OffersScreen = lazy(async () => ({
  default: (await import("./offers/index.js")).OffersScreen,
}))
const PriceOffersArea = lazy(async () => ({
  default: (await import("./price-offers/area.js")).PriceOffersArea,
}))
const OrdersScreen = lazy(async () => ({
  default: (await import("./orders/index.js")).OrdersScreen,
}))
const OrderTotalsScreen = lazy(async () => ({
  default: (await import("./orders/totals.js")).OrderTotalsScreen,
}))
const OrderScreen = lazy(async () => ({
  default: (await import("./orders/order.js")).OrderScreen,
}))
const QuickOrderScreen = lazy(async () => ({
  default: (await import("./quick-order/index.js")).QuickOrderScreen,
}))
const InvitationScreen = lazy(async () => ({
  default: (await import("./invitation/index.js")).InvitationScreen,
}))
const RepArea = lazy(async () => ({
  default: (await import("./rep/area.js")).RepArea,
}))
const RepSignInScreen = lazy(async () => ({
  default: (await import("./rep/sign-in.js")).RepSignInScreen,
}))
const RepInvitationScreen = lazy(async () => ({
  default: (await import("./rep/invitation.js")).RepInvitationScreen,
}))
const ActScreen = lazy(async () => ({
  default: (await import("./rep/act.js")).ActScreen,
}))
const PreparedScreen = lazy(async () => ({
  default: (await import("./prepared/index.js")).PreparedScreen,
}))
const SavedCartsScreen = lazy(async () => ({
  default: (await import("./saved-carts/index.js")).SavedCartsScreen,
}))
const SavedCartScreen = lazy(async () => ({
  default: (await import("./saved-carts/saved-cart.js")).SavedCartScreen,
}))
const CartTemplatesScreen = lazy(async () => ({
  default: (await import("./cart-templates/index.js")).CartTemplatesScreen,
}))
const CartTemplateScreen = lazy(async () => ({
  default: (await import("./cart-templates/cart-template.js"))
    .CartTemplateScreen,
}))
const ApplyScreen = lazy(async () => ({
  default: (await import("./apply/index.js")).ApplyScreen,
}))

/** Every page of the portal; what is not needed at once is loaded when it is. */
export const screens: RouteObject[] = [
  { path: "/sign-in", element: <SignInScreen /> },
  { path: "/accounts", element: <AccountsScreen /> },
  { path: "/invitation", element: <InvitationScreen /> },
  { path: "/apply", element: <ApplyScreen /> },
  { path: "/approval", element: <ApprovalLinkScreen /> },
  { path: "/act", element: <ActScreen /> },
  { path: "/rep-invitation", element: <RepInvitationScreen /> },
  { path: "/rep/sign-in", element: <RepSignInScreen /> },
  { path: "/rep/*", element: <RepArea /> },
  {
    element: <Shell />,
    children: [
      { index: true, element: <Navigate to="/products" replace /> },
      { path: "/products", element: <CatalogScreen /> },
      { path: "/products/:id", element: <ProductScreen /> },
      { path: "/quick-order", element: <QuickOrderScreen /> },
      { path: "/offers", element: <OffersScreen /> },
      { path: "/price-offers/*", element: <PriceOffersArea /> },
      { path: "/approvals/*", element: <ApprovalsArea /> },
      { path: "/cart", element: <BasketScreen /> },
      { path: "/prepared", element: <PreparedScreen /> },
      { path: "/saved-carts", element: <SavedCartsScreen /> },
      { path: "/saved-carts/:id", element: <SavedCartScreen /> },
      { path: "/cart-templates", element: <CartTemplatesScreen /> },
      { path: "/cart-templates/:id", element: <CartTemplateScreen /> },
      { path: "/company/*", element: <CompanyArea /> },
      { path: "/orders", element: <OrdersScreen /> },
      { path: "/orders/totals", element: <OrderTotalsScreen /> },
      { path: "/orders/:id", element: <OrderScreen /> },
      { path: "/more", element: <MoreScreen /> },
    ],
  },
  { path: "*", element: <MissingScreen /> },
]
