import { Navigate, type RouteObject } from "react-router-dom"
import { Shell } from "../shell"
import { AccountsScreen } from "./accounts"
import { MissingScreen } from "./missing"
import { MoreScreen } from "./more"
import { SignInScreen } from "./sign-in"

/** Every page of the portal; what is not needed at once is loaded when it is. */
export const screens: RouteObject[] = [
  { path: "/sign-in", element: <SignInScreen /> },
  { path: "/accounts", element: <AccountsScreen /> },
  {
    element: <Shell />,
    children: [
      { index: true, element: <Navigate to="/products" replace /> },
      { path: "/more", element: <MoreScreen /> },
    ],
  },
  { path: "*", element: <MissingScreen /> },
]
