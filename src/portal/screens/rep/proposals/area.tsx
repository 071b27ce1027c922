import { useRoutes, type RouteObject } from "react-router-dom"
import { MissingScreen } from "../../missing"
import { ProposalsScreen } from "."
import { EditProposalScreen, NewProposalScreen } from "./draft"
import { ProposalScreen } from "./proposal"

const SCREENS: RouteObject[] = [
  { index: true, element: <ProposalsScreen /> },
  { path: "new", element: <NewProposalScreen /> },
  { path: ":id", element: <ProposalScreen /> },
  { path: ":id/edit", element: <EditProposalScreen /> },
  { path: "*", element: <MissingScreen /> },
]

/** All screens of a rep's proposals, loaded together when the first is wanted. */
export function ProposalsArea() {
  return useRoutes(SCREENS)
}
