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

const CompanyArea = lazy(() =>
  import("./company/area.js").then((area) => ({ default: area.CompanyArea }))
)

/** Every page of the portal; what is not needed at once is loaded when it is. */
export const screens: RouteObject[] = [
  { path: "/sign-in", element: <SignInScreen /> },
  { path: "/accounts", element: <AccountsScreen /> },
  {
    element: <Shell />,
    children: [
      { index: true, element: <Navigate to="/products" replace /> },
      { path: "/products", element: <CatalogScreen /> },
      { path: "/products/:id", element: <ProductScreen /> },
      { path: "/cart", element: <BasketScreen /> },
      { path: "/company/*", element: <CompanyArea /> },
      { path: "/more", element: <MoreScreen /> },
    ],
  },
  { path: "*", element: <MissingScreen /> },
]
