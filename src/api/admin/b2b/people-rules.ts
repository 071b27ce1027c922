import type { MiddlewareRoute } from "@medusajs/framework/http"
import * as shapes from "../../people/validators"
import { UpdateAccount } from "./accounts/validators"
import { CreateCompany, UpdateCompany } from "./companies/validators"
import { adminMiddlewaresOf, type AdminRule } from "./rule"

const company = "/admin/b2b/companies/:id"
const member = `${company}/members/:member_id` as const
const invitation = `${company}/invitations/:invitation_id` as const
const role = `${company}/roles/:role_id` as const
const domains = `${company}/email-domains` as const

const { NoBody, PageParams } = shapes

/** What the clerk's routes about a company's people take. */
const adminPeopleRules: readonly AdminRule[] = [
  { path: "/admin/b2b/companies", method: "POST", body: CreateCompany },
  { path: company, method: "POST", body: UpdateCompany },
  { path: member, method: "GET" },
  { path: member, method: "POST", body: shapes.UpdateMember },
  { path: member, method: "DELETE" },
  { path: `${member}/suspend`, method: "POST", body: NoBody },
  { path: `${member}/reactivate`, method: "POST", body: NoBody },
  { path: `${company}/roles`, method: "GET", query: PageParams },
  { path: `${company}/roles`, method: "POST", body: shapes.CreateRole },
  { path: role, method: "POST", body: shapes.UpdateRole },
  { path: role, method: "DELETE" },
  { path: "/admin/b2b/permissions", method: "GET" },
  {
    path: `${company}/invitations`,
    method: "GET",
    query: shapes.InvitationListParams,
  },
  {
    path: `${company}/invitations`,
    method: "POST",
    body: shapes.CreateInvitation,
  },
  { path: invitation, method: "DELETE" },
  { path: `${invitation}/resend`, method: "POST", body: NoBody },
  { path: `${invitation}/link`, method: "POST", body: NoBody },
  { path: domains, method: "GET", query: PageParams },
  { path: domains, method: "POST", body: shapes.CreateEmailDomain },
  { path: `${domains}/:email_domain_id`, method: "DELETE" },
  { path: `${company}/subsidiaries`, method: "GET", query: PageParams },
  { path: "/admin/b2b/accounts/:id", method: "POST", body: UpdateAccount },
]

export const adminPeopleMiddlewares: MiddlewareRoute[] =
  adminMiddlewaresOf(adminPeopleRules)
