import type { CatalogueError } from "../../../utils/catalogue-error"

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`
}

/** What is refused about companies, members, roles and invitations. */
export const peopleErrors = {
  companyNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.company.not_found",
    message: `There is no company ${id}. Take an id from GET /admin/b2b/companies.`,
    details: { company_id: id },
  }),
  companyHandleTaken: (handle: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.company.handle_taken",
    message: `Another company has the handle "${handle}". Send another handle.`,
    details: { handle },
  }),
  companyCycle: (id: string, parentId: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.company.cycle",
    message: `Company ${parentId} is ${id} itself or stands below it, so it cannot be its parent. Choose another parent.`,
    details: { company_id: id, parent_id: parentId },
  }),
  companyCannotTransition: (
    id: string,
    from: string,
    to: string
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.company.cannot_transition",
    message: `Company ${id} is ${from} and cannot become ${to}. Make it active first.`,
    details: { company_id: id, from, to },
  }),
  memberCannotTransition: (
    id: string,
    from: string,
    to: string
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.member.cannot_transition",
    message: `Member ${id} is ${from} and cannot become ${to}. ${
      from === "removed"
        ? "Invite him again."
        : "Read the list of members again."
    }`,
    details: { member_id: id, from, to },
  }),
  lastAdmin: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.member.last_admin",
    message:
      "This would leave the company without an active member who may change members and roles. Give another member these rights first.",
  }),
  roleNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.role.not_found",
    message: `There is no role ${id} in this company. Its list of roles has the ids.`,
    details: { role_id: id },
  }),
  roleBuiltIn: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.role.built_in",
    message: `Role ${id} is built in and the same for every company. Make a role of your own with the permissions that you need.`,
    details: { role_id: id },
  }),
  roleCodeTaken: (code: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.role.code_taken",
    message: `There is a role with the code "${code}" already. Send another code.`,
    details: { code },
  }),
  roleInUse: (
    id: string,
    uses: { members: number; invitations: number; email_domains: number }
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.role.in_use",
    message: `Role ${id} is in use: ${count(uses.members, "member")}, ${count(uses.invitations, "open invitation")}, ${count(uses.email_domains, "e-mail domain")}. Give them another role first.`,
    details: { role_id: id, ...uses },
  }),
  invitationNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.invitation.not_found",
    message: `There is no invitation ${id} in this company. Its list of invitations has the ids.`,
    details: { invitation_id: id },
  }),
  invitationTokenUnknown: (): CatalogueError => ({
    type: "not_found",
    code: "b2b.invitation.not_found",
    message:
      "There is no invitation with this token. A newer link may have replaced it: use the latest, or ask the company for a new one.",
  }),
  invitationPending: (id: string, email: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.invitation.pending",
    message: `${email} has been invited already (${id}). Send that invitation again, or copy its link.`,
    details: { invitation_id: id },
  }),
  invitationExpired: (expiresAt: Date): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.invitation.expired",
    message: `This invitation ended at ${expiresAt.toISOString()}. Ask the company to send it again.`,
  }),
  invitationUsed: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.invitation.used",
    message:
      "This invitation has been accepted, and works once. Sign in with the invited address.",
  }),
  invitationRevoked: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.invitation.revoked",
    message:
      "This invitation was taken back. Ask the company for a new invitation.",
  }),
  invitationOtherAddress: (invited: string, own: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.invitation.other_address",
    message: `This invitation is for ${invited}, and you are signed in as ${own}. Sign out, and sign in or register with ${invited}.`,
  }),
  invitationAlreadyMember: (email: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.invitation.already_member",
    message: `${email} is a member of this company already. Change his roles, or reactivate him, in the list of members.`,
  }),
  invitationDomainNotForRemoved: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.invitation.removed_member",
    message:
      "You were removed from this company, so its e-mail domain no longer lets you in. Ask an admin of the company to invite you.",
  }),
  invitationTooSoon: (again: Date): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.invitation.too_soon",
    message: `This invitation was mailed less than a minute ago. Send it again from ${again.toISOString()} on, or copy its link.`,
  }),
  emailDomainNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.email_domain.not_found",
    message: `There is no e-mail domain ${id} in this company. Its list of e-mail domains has the ids.`,
    details: { email_domain_id: id },
  }),
  emailDomainPublic: (domain: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.email_domain.public",
    message: `Anybody can have an address at ${domain}, so it cannot open a company. Invite people one by one.`,
    details: { domain },
  }),
  emailDomainTaken: (domain: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.email_domain.taken",
    message: `The e-mail domain ${domain} is in use by a company already. Ask the sales office if it is yours.`,
    details: { domain },
  }),
  emailDomainNotYours: (domain: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.email_domain.not_yours",
    message: `You can add the domain of your own address only, and that is not ${domain}. Ask a colleague with an address there, or the sales office.`,
    details: { domain },
  }),
  emailDomainRoleManages: (permission: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.email_domain.role_manages",
    message: `Nobody gets the permission "${permission}" by his address alone. Choose roles without it, and give it to a member later.`,
    details: { permission },
  }),
} as const
