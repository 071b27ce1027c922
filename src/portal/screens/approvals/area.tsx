import { useRoutes, type RouteObject } from "react-router-dom"
import { MissingScreen } from "../missing"
import { ApprovalsScreen } from "."
import { AwayScreen } from "./away"
import { ApprovalScreen } from "./request"

const SCREENS: RouteObject[] = [
  { index: true, element: <ApprovalsScreen /> },
  { path: "away", element: <AwayScreen /> },
  { path: ":id", element: <ApprovalScreen /> },
  { path: "*", element: <MissingScreen /> },
]

/** What is asked and answered about orders, loaded when it is wanted. */
export function ApprovalsArea() {
  return useRoutes(SCREENS)
}
