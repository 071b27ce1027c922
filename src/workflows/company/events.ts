/**
 * Events of the company context. Each payload is `{ id, company_id }` unless it
 * says more.
 */
export const CompanyEvents = {
  COMPANY_CREATED: "b2b_company.created",
  COMPANY_UPDATED: "b2b_company.updated",
  EMAIL_DOMAIN_CREATED: "b2b_email_domain.created",
  EMAIL_DOMAIN_DELETED: "b2b_email_domain.deleted",
  /** `{ id, company_id, member_id, customer_id }` */
  INVITATION_ACCEPTED: "b2b_invitation.accepted",
  INVITATION_CREATED: "b2b_invitation.created",
  /** A new token is out, by mail or as a copied link; the old one is dead. */
  INVITATION_RENEWED: "b2b_invitation.renewed",
  INVITATION_REVOKED: "b2b_invitation.revoked",
  /** `{ customer_id }`: somebody asks whether his address lets him in. */
  JOIN_REQUESTED: "b2b_member.join_requested",
  MEMBER_UPDATED: "b2b_member.updated",
  MEMBER_SUSPENDED: "b2b_member.suspended",
  MEMBER_REACTIVATED: "b2b_member.reactivated",
  MEMBER_REMOVED: "b2b_member.removed",
  ROLE_CREATED: "b2b_role.created",
  ROLE_UPDATED: "b2b_role.updated",
  ROLE_DELETED: "b2b_role.deleted",
} as const

/** What the listeners of most of {@link CompanyEvents} get. */
export type CompanyEvent = { id: string; company_id: string }
