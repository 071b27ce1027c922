import { useRoutes, type RouteObject } from "react-router-dom"
import { MissingScreen } from "../missing"
import { CompanyScreen } from "."
import { AccessScreen } from "./access"
import { DelegationsScreen } from "./delegations"
import { InvitationsScreen } from "./invitations"
import { InviteScreen } from "./invite"
import { MemberScreen } from "./member"
import { MembersScreen } from "./members"
import { NewRoleScreen } from "./new-role"
import { ProjectsScreen } from "./projects"
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
  { path: "requests", element: <RequestsScreen /> },
  { path: "access", element: <AccessScreen /> },
  { path: "delegations", element: <DelegationsScreen /> },
  { path: "*", element: <MissingScreen /> },
]

/** All screens of the company, loaded together when the first is wanted. */
export function CompanyArea() {
  return useRoutes(SCREENS)
}
