/** What the routes of people answer, as JSON, in `/store/b2b` and `/admin/b2b` alike. */
import type { EmailDomainView } from "../../workflows/company/reads/email-domains"
import type { InvitationView } from "../../workflows/company/reads/invitations"
import type { RoleView } from "../../workflows/company/reads/roles"

type Page = { count: number; offset: number; limit: number }

export type AdminInvitation = InvitationView
export type AdminInvitationsAnswer = Page & { invitations: AdminInvitation[] }

export type AdminCompanyRole = RoleView
export type AdminRolesAnswer = Page & { roles: AdminCompanyRole[] }

export type AdminEmailDomain = EmailDomainView

export type AdminPermission = { permission: string; description: string }
