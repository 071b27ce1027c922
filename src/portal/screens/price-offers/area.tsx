import { useRoutes, type RouteObject } from "react-router-dom"
import { MissingScreen } from "../missing"
import { PriceOffersScreen } from "."
import { PriceOfferScreen } from "./offer"

const SCREENS: RouteObject[] = [
  { index: true, element: <PriceOffersScreen /> },
  { path: ":id", element: <PriceOfferScreen /> },
  { path: "*", element: <MissingScreen /> },
]

/** What reps offered to the account, loaded when it is wanted. */
export function PriceOffersArea() {
  return useRoutes(SCREENS)
}
