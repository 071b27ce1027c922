import { Navigate, useRoutes, type RouteObject } from "react-router-dom"
import { useCurrent } from "../../hooks/use-current"
import { MissingScreen } from "../missing"
import { CompanyScreen } from "."
import { ActingLogScreen } from "./acting-log"
import { AccessScreen } from "./access"
import { BudgetsScreen } from "./budgets"
import { CreditScreen } from "./credit"
import { DelegationsScreen } from "./delegations"
import { InvitationsScreen } from "./invitations"
import { InviteScreen } from "./invite"
import { MemberScreen } from "./member"
import { MembersScreen } from "./members"
import { NewRoleScreen } from "./new-role"
import { ProjectsScreen } from "./projects"
import { RepsScreen } from "./reps"
import { RequestsScreen } from "./requests"
import { RoleScreen } from "./role"
import { RolesScreen } from "./roles"
import { ShipTosScreen } from "./ship-tos"

const SCREENS: RouteObject[] = [
  { index: true, element: <CompanyScreen /> },
  { path: "members", element: <MembersScreen /> },
  { path: "members/invite", element: <InviteScreen /> },
  { path: "members/:id", element: <MemberScreen /> },
  { path: "invitations", element: <InvitationsScreen /> },
  { path: "roles", element: <RolesScreen /> },
  { path: "roles/new", element: <NewRoleScreen /> },
  { path: "roles/:id", element: <RoleScreen /> },
  { path: "ship-tos", element: <ShipTosScreen /> },
  { path: "projects", element: <ProjectsScreen /> },
  { path: "budgets", element: <BudgetsScreen /> },
  { path: "credit", element: <CreditScreen /> },
  { path: "requests", element: <RequestsScreen /> },
  { path: "access", element: <AccessScreen /> },
  { path: "delegations", element: <DelegationsScreen /> },
  { path: "reps", element: <RepsScreen /> },
  { path: "acting-log", element: <ActingLogScreen /> },
  { path: "*", element: <MissingScreen /> },
]

/** All screens of the company, loaded together when the first is wanted. */
export function CompanyArea() {
  const screens = useRoutes(SCREENS)
  const { context } = useCurrent()
  // Whoever acts in a customer's place has no business here.
  return context.acting ? <Navigate to="/products" replace /> : screens
}
