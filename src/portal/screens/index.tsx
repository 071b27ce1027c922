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

const CompanyArea = lazy(async () => ({
  default: (await import("./company/area.js")).CompanyArea,
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
const InvitationScreen = lazy(async () => ({
  default: (await import("./invitation/index.js")).InvitationScreen,
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
  {
    element: <Shell />,
    children: [
      { index: true, element: <Navigate to="/products" replace /> },
      { path: "/products", element: <CatalogScreen /> },
      { path: "/products/:id", element: <ProductScreen /> },
      { path: "/cart", element: <BasketScreen /> },
      { path: "/company/*", element: <CompanyArea /> },
      { path: "/orders", element: <OrdersScreen /> },
      { path: "/orders/totals", element: <OrderTotalsScreen /> },
      { path: "/orders/:id", element: <OrderScreen /> },
      { path: "/more", element: <MoreScreen /> },
    ],
  },
  { path: "*", element: <MissingScreen /> },
]
